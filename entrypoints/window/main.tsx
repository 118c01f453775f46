import { render } from 'preact';
import { TextContext } from '@/components/text';
import { translate } from '@/translate';
import { library } from '../library/library';
import { popup } from '../popup/popup';
import { sidePanel } from '../sidepanel/side-panel';

/**
 * What each window shows, by the name in its page. All pages start here: so their code comes in
 * one file, and a file less is some milliseconds less before the first paint.
 */
const WINDOWS = new Map([
  ['popup', popup],
  ['sidepanel', sidePanel],
  ['library', library],
]);

const root = document.getElementById('app');
const shown = WINDOWS.get(root?.dataset.window ?? '');
document.documentElement.lang = translate('language');
if (root && shown) {
  render(<TextContext.Provider value={translate}>{shown()}</TextContext.Provider>, root);
}
