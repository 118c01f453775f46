import type { VNode } from 'preact';
import { bundledStore } from '@/bundled-store';
import { translate } from '@/translate';
import { App } from '../popup/App';
import { readAsked } from '../window/asked';

/** The library: the list, search, the answers and the settings, in a tab of their own. */
export function library(): VNode {
  document.title = translate('libraryTitle');
  return (
    <>
      <h1>{translate('library')}</h1>
      <App
        store={bundledStore()}
        views={['myList', 'search', 'answers', 'settings']}
        asked={readAsked(Object.fromEntries(new URLSearchParams(location.search)))}
      />
    </>
  );
}
