import { options, render, type VNode } from 'preact';
import { TextContext } from '@/components/text';
import { translate } from '@/locales/translate';
import { reportError } from '@/report-error';
import { library } from '../library/library';
import { popup } from '../popup/popup';
import { sidePanel } from '../sidepanel/side-panel';

/**
 * What each window shows, by the name in its page. All pages start here: so their code comes in
 * one file, and a file less is some milliseconds less before the first paint.
 */
const WINDOWS = new Map<string, () => VNode | Promise<VNode>>([
  ['popup', popup],
  ['sidepanel', sidePanel],
  ['library', library],
]);

// What follows from a drawing (code of what may come next, listening to changes) waits until the
// browser has painted it and is idle.
options.requestAnimationFrame = (callback) => void requestIdleCallback(callback, { timeout: 200 });

async function draw(root: HTMLElement): Promise<void> {
  const content = await WINDOWS.get(root.dataset.window ?? '')?.();
  render(<TextContext.Provider value={translate}>{content}</TextContext.Provider>, root);
}

const root = document.getElementById('app');
document.documentElement.lang = translate('language');
if (root) draw(root).catch(reportError);
