import { type Browser, browser } from 'wxt/browser';
import { paperName } from '@/components/paper-links';
import { areKept, keepPaper } from '@/data/store/keep-paper';
import type { PaperToSave } from '@/data/store/paper-to-save';
import type { Store } from '@/data/store/store';
import { summaryToRead } from '@/data/store/summary-to-read';
import { ProblemError } from '@/problem-error';
import { reportError } from '@/report-error';
import { translate } from '@/translate';
import { paperShown } from '../popup/paper-shown';
import { type Said, saidOf, say } from './say';

type Tab = Browser.tabs.Tab;

/** The keyboard command that puts the paper of the tab in front on the reading list. */
export function saveByCommand(store: Store): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'save-paper' && tab) answer(store, tab).catch(reportError);
  });
}

async function answer(store: Store, tab: Tab): Promise<void> {
  await say(tab, await save(store, tab).catch(saidOf));
}

/** Whatever came of it, the reader is told. */
async function save(store: Store, tab: Tab): Promise<Said> {
  if (tab.incognito) throw new ProblemError('private-window');
  const paper = await paperShown(store, tab);
  if (!paper) return { done: false, text: translate('nothingToSave') };
  const name = await nameOf(store, paper);
  const [kept] = await areKept(store, [paper]);
  // What is kept already may have been kept without its title.
  await keepPaper(store, paper, true, new Date());
  return { done: true, text: translate(kept ? 'savedBefore' : 'savedNow', name) };
}

async function nameOf(store: Store, paper: PaperToSave): Promise<string> {
  const read = paper.summary && (await summaryToRead(store, paper.summary));
  return read ? read.summary.title : paperName(paper);
}
