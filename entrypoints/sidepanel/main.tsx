import { render } from 'preact';
import { bundledStore } from '@/bundled-store';
import { OutsideLink } from '@/components/RichText';
import { TextContext } from '@/components/text';
import { translate } from '@/translate';
import { App } from '../popup/App';
import { lazyView } from '../popup/lazy-view';
import { useAskedOfPanel } from './asked-of-panel';
import { useSummariesFollowed } from './use-summaries-followed';

const SaveBeside = lazyView(async () => (await import('./SaveBeside')).SaveBeside);
const parameter = new URLSearchParams(location.search).get('tab');
const tabId = parameter === null ? undefined : Number(parameter);
const store = bundledStore();
const root = document.getElementById('app');

/** The popup's views beside the page, for as long as the reader reads. */
function SidePanel() {
  return (
    <App
      store={store}
      here={useSummariesFollowed(store, tabId)}
      asked={useAskedOfPanel()}
      views={['thisPage', 'search', 'myList']}
      offer={<SaveBeside store={store} tabId={tabId} />}
      aside={<OutsideLink href="library.html">{translate('library')}</OutsideLink>}
    />
  );
}

document.documentElement.lang = translate('language');
if (root) {
  render(
    <TextContext.Provider value={translate}>
      <h1 class="unseen">{translate('extensionName')}</h1>
      <SidePanel />
    </TextContext.Provider>,
    root,
  );
}
