import { type Browser, browser } from 'wxt/browser';
import { idsFromAddress } from '@/data/paper-ids';
import type { Store } from '@/data/store/store';
import { translate } from '@/locales/translate';
import { ProblemError } from '@/problem-error';
import { reportError } from '@/report-error';
import type { Asked } from '../window/asked';
import { askedByPaper, askedByText } from './asked-for';
import { keepAndTell } from './keep-and-tell';
import { openBeside } from './open-asked';
import { type Said, saidOf, say } from './say';

type Clicked = Browser.contextMenus.OnClickData;
type Tab = Browser.tabs.Tab;

/** Links that lead to a paper; what they carry is read from their address. */
const PAPERS = [
  ...['abs', 'pdf', 'html'].flatMap((section) => [
    `https://arxiv.org/${section}/*`,
    `https://*.arxiv.org/${section}/*`,
  ]),
  'https://openreview.net/forum?*',
  'https://openreview.net/pdf?*',
  'https://doi.org/*',
];

/** The entries on selected text and on links to papers. */
export function answerMenu(store: Store): void {
  browser.runtime.onInstalled.addListener(() => void createMenu().catch(reportError));
  browser.contextMenus.onClicked.addListener((clicked, tab) => {
    if (!tab) return;
    const done =
      clicked.menuItemId === 'save'
        ? saveLinked(store, clicked, tab).then((said) => say(tab, said))
        : openBeside(tab, askedBy(store, clicked));
    done.catch((error) => say(tab, saidOf(error))).catch(reportError);
  });
}

/** The browser keeps them until the extension is updated. */
async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'selection',
    contexts: ['selection'],
    title: translate('findSummary'),
  });
  browser.contextMenus.create({
    id: 'link',
    contexts: ['link'],
    targetUrlPatterns: PAPERS,
    title: translate('openSummary'),
  });
  browser.contextMenus.create({
    id: 'save',
    contexts: ['link'],
    targetUrlPatterns: PAPERS,
    title: translate('saveLinked'),
  });
}

/** By its ids alone: what a link says is seldom the title («pdf», «here»). */
async function saveLinked(store: Store, { linkUrl = '' }: Clicked, tab: Tab): Promise<Said> {
  if (tab.incognito) throw new ProblemError('private-window');
  const paper = { ids: idsFromAddress(linkUrl) };
  if (Object.keys(paper.ids).length === 0) {
    return { done: false, text: translate('nothingToSave') };
  }
  return keepAndTell(store, paper);
}

/** Of a link without a summary, its text is looked for; Chromium tells no text. */
function askedBy(store: Store, clicked: Clicked & { linkText?: string }): Promise<Asked> {
  const { menuItemId, selectionText = '', linkUrl = '', linkText } = clicked;
  if (menuItemId !== 'link') return askedByText(store, selectionText);
  const ids = idsFromAddress(linkUrl);
  const [id = linkUrl] = Object.values(ids);
  return askedByPaper(store, { ids }, linkText?.trim() || id);
}
