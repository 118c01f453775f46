import { render } from 'preact';
import { bundledStore } from '@/bundled-store';
import { TextContext } from '@/components/text';
import { translate } from '@/translate';
import { App } from './App';
import { Aside } from './Aside';
import { lazyView } from './lazy-view';
import { summariesHere } from './summaries-here';

const OfferHere = lazyView(async () => (await import('./OfferHere')).OfferHere);
const SaveHere = lazyView(async () => (await import('./SaveHere')).SaveHere);
const parameter = new URLSearchParams(location.search).get('tab');
const tabId = parameter === null ? undefined : Number(parameter);
const store = bundledStore();
// Asked before anything is drawn.
const here = summariesHere(store, tabId);
const root = document.getElementById('app');

document.documentElement.lang = translate('language');
if (root) {
  render(
    <TextContext.Provider value={translate}>
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
      />
    </TextContext.Provider>,
    root,
  );
}
