import type { VNode } from 'preact';
import { bundledStore } from '@/bundled/store';
import { OutsideLink } from '@/components/RichText';
import type { Store } from '@/data/store/store';
import { translate } from '@/locales/translate';
import { App } from '../popup/App';
import { lazyView } from '../popup/lazy-view';
import { tabInAddress } from '../popup/tab-in-address';
import { useSummariesFollowed } from '../popup/use-summaries-followed';
import { useAskedOfPanel } from './asked-of-panel';

const SaveBeside = lazyView(async () => (await import('./SaveBeside')).SaveBeside);

/** The side panel: the popup's views beside the page, for as long as the reader reads. */
export function sidePanel(): VNode {
  return (
    <>
      <h1 class="unseen">{translate('extensionName')}</h1>
      <Followed store={bundledStore()} />
    </>
  );
}

function Followed({ store }: { store: Store }) {
  return (
    <App
      store={store}
      here={useSummariesFollowed(store, tabInAddress())}
      asked={useAskedOfPanel()}
      views={['thisPage', 'search', 'myList']}
      offer={<SaveBeside store={store} tabId={tabInAddress()} />}
      aside={<OutsideLink href="library.html">{translate('library')}</OutsideLink>}
    />
  );
}
