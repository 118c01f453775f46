import { render } from 'preact';
import { bundledStore } from '@/bundled-store';
import { TextContext } from '@/components/text';
import { translate } from '@/translate';
import { App } from '../popup/App';
import { readAsked } from '../window/asked';

const asked = readAsked(Object.fromEntries(new URLSearchParams(location.search)));
const root = document.getElementById('app');

document.documentElement.lang = translate('language');
document.title = translate('libraryTitle');
if (root) {
  render(
    <TextContext.Provider value={translate}>
      <h1>{translate('library')}</h1>
      <App
        store={bundledStore()}
        views={['myList', 'search', 'answers', 'settings']}
        asked={asked}
      />
    </TextContext.Provider>,
    root,
  );
}
