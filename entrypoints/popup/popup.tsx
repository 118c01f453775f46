import type { VNode } from 'preact';
import { bundledStore } from '@/bundled-store';
import { translate } from '@/translate';
import { App } from './App';
import { Aside } from './Aside';
import { lazyView } from './lazy-view';
import { summariesHere } from './summaries-here';
import { tabInAddress } from './tab-in-address';

const OfferHere = lazyView(async () => (await import('./OfferHere')).OfferHere);

/** The popup: the summary of the page of a tab, search, the list. */
export function popup(): VNode {
  const tabId = tabInAddress();
  const store = bundledStore();
  return (
    <>
      <h1 class="unseen">{translate('extensionName')}</h1>
      <App
        store={store}
        here={summariesHere(store, tabId)}
        views={['thisPage', 'search', 'myList']}
        offer={<OfferHere tabId={tabId} />}
        aside={<Aside />}
      />
    </>
  );
}
