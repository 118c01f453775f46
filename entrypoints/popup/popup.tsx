import type { VNode } from 'preact';
import { bundledStore } from '@/bundled-store';
import type { Store } from '@/data/store/store';
import type { SummaryToRead } from '@/data/store/summary-to-read';
import { reportError } from '@/report-error';
import { translate } from '@/translate';
import { App } from './App';
import { Aside } from './Aside';
import { lazyView } from './lazy-view';
import { NOT_SEARCHED, type Searching, searched } from './searching';
import { summariesHere } from './summaries-here';
import { tabInAddress } from './tab-in-address';

const OfferHere = lazyView(async () => (await import('./OfferHere')).OfferHere);
const SaveHere = lazyView(async () => (await import('./SaveHere')).SaveHere);

/**
 * The popup: the summary of the page of a tab, search, the list. Drawn once what it shows first is
 * read, which takes less than a frame: a frame without it would put it off by another one.
 */
export async function popup(): Promise<VNode> {
  const tabId = tabInAddress();
  const store = bundledStore();
  const here = summariesHere(store, tabId);
  const search = await soon(firstSearch(store, here));
  return (
    <>
      <h1 class="unseen">{translate('extensionName')}</h1>
      <App
        store={store}
        here={here}
        views={['thisPage', 'search', 'myList']}
        offer={
          <>
            <SaveHere store={store} tabId={tabId} />
            <OfferHere tabId={tabId} />
          </>
        }
        aside={<Aside />}
        searched={search ?? NOT_SEARCHED}
      />
    </>
  );
}

/** All summaries, where the page has none; nothing where they can't be read: the window says why. */
async function firstSearch(
  store: Store,
  here: Promise<SummaryToRead[]>,
): Promise<Searching | undefined> {
  try {
    if ((await here).length > 0) return undefined;
    return { query: '', shown: await searched(await store.summaries(), '') };
  } catch (error) {
    reportError(error);
    return undefined;
  }
}

const SOON_MS = 60;

/** What comes soon; `undefined` where it takes longer. */
function soon<Value>(coming: Promise<Value>): Promise<Value | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, SOON_MS, undefined));
  return Promise.race([coming, late]);
}
