import type { ComponentChildren, VNode } from 'preact';
import { bundledStore } from '@/bundled/store';
import type { Store } from '@/data/store/store';
import type { SummaryToRead } from '@/data/store/summary-to-read';
import { translate } from '@/locales/translate';
import { reportError } from '@/report-error';
import { App } from './App';
import { Aside } from './Aside';
import { lazyView } from './lazy-view';
import { paperOffered } from './paper-offered';
import { SaveHere } from './SaveHere';
import { NOT_SEARCHED, type Searching, searched } from './searching';
import { summariesHere } from './summaries-here';
import { tabInAddress } from './tab-in-address';
import { useSummariesFollowed } from './use-summaries-followed';

const OfferHere = lazyView(async () => (await import('./OfferHere')).OfferHere);

/**
 * The popup: the summary of the page of a tab, search, the list. Drawn once what it shows first is
 * read, which takes less than a frame: a frame without it would put it off by another one, and what
 * came later would move what is there.
 */
export async function popup(): Promise<VNode> {
  const tabId = tabInAddress();
  const store = bundledStore();
  const here = summariesHere(store, tabId);
  const nothing = here.then((found) => found.length === 0);
  const offered = nothing.then((isSo) => (isSo ? paperOffered(store, tabId) : undefined));
  const [known, search = NOT_SEARCHED] = await Promise.all([
    soon(here),
    soon(firstSearch(store, nothing)),
    soon(offered),
  ]);
  const offer = (
    <>
      <SaveHere store={store} here={offered} />
      <OfferHere tabId={tabId} />
    </>
  );
  return (
    <>
      <h1 class="unseen">{translate('extensionName')}</h1>
      <Followed {...{ store, tabId, here, known, offer, search }} />
    </>
  );
}

interface Props {
  store: Store;
  tabId: number | undefined;
  /** What the page has, as far as it was asked for by now. */
  here: Promise<SummaryToRead[]>;
  known: SummaryToRead[] | undefined;
  offer: ComponentChildren;
  search: Searching;
}

function Followed({ store, tabId, here, known, offer, search }: Props) {
  return (
    <App
      store={store}
      here={useSummariesFollowed(store, tabId, here)}
      known={known}
      views={['thisPage', 'search', 'myList']}
      offer={offer}
      aside={<Aside />}
      searched={search}
    />
  );
}

/** All summaries, where the page has none; nothing where they can't be read: the window says why. */
async function firstSearch(store: Store, wanted: Promise<boolean>): Promise<Searching | undefined> {
  try {
    if (!(await wanted)) return undefined;
    return { query: '', shown: await searched(await store.summaries(), '') };
  } catch (error) {
    reportError(error);
    return undefined;
  }
}

const SOON_MS = 60;

/** What comes soon; `undefined` where it takes longer, or does not come. */
function soon<Value>(coming: Promise<Value>): Promise<Value | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, SOON_MS, undefined));
  return Promise.race([coming.catch(() => undefined), late]);
}
