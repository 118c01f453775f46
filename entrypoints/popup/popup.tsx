import type { VNode } from 'preact';
import { bundledStore } from '@/bundled/store';
import type { Store } from '@/data/store/store';
import { translate } from '@/locales/translate';
import { reportError } from '@/report-error';
import { paperInTab } from '../window/paper-shown';
import { App } from './App';
import { Aside } from './Aside';
import { lazyView } from './lazy-view';
import { SaveHere } from './SaveHere';
import { NOT_SEARCHED, type Searching, searched } from './searching';
import { summariesHere } from './summaries-here';
import { tabInAddress } from './tab-in-address';

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
  const paper = nothing.then((isSo) => (isSo ? paperInTab(tabId) : undefined));
  const [known, search = NOT_SEARCHED] = await Promise.all([
    soon(here),
    soon(firstSearch(store, nothing)),
    soon(paper),
  ]);
  return (
    <>
      <h1 class="unseen">{translate('extensionName')}</h1>
      <App
        store={store}
        here={here}
        known={known}
        views={['thisPage', 'search', 'myList']}
        offer={
          <>
            <SaveHere store={store} here={paper} />
            <OfferHere tabId={tabId} />
          </>
        }
        aside={<Aside />}
        searched={search}
      />
    </>
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
