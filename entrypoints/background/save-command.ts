import { type Browser, browser } from 'wxt/browser';
import type { Store } from '@/data/store/store';
import { summaryToRead } from '@/data/store/summary-to-read';
import type { SummaryId } from '@/data/summary';
import { ProblemError } from '@/problem-error';
import { reportError } from '@/report-error';
import { translate } from '@/translate';
import { explainedPaper } from '../popup/explained-paper';
import { paperNamedBy, papersIn } from '../popup/paper-in-tab';
import { setSaved } from './answer-pages';
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
  const id = await summaryOf(store, tab);
  const read = id && (await summaryToRead(store, id));
  if (!read) return { done: false, text: translate('nothingToSave') };
  const { title } = read.summary;
  if (read.saved) return { done: true, text: translate('savedBefore', title) };
  await setSaved(store, read.summary.id, true);
  return { done: true, text: translate('savedNow', title) };
}

/** The summary of the paper that the tab is about, be it that page or its PDF file. */
async function summaryOf(store: Store, tab: Tab): Promise<SummaryId | undefined> {
  const seen = tab.id === undefined ? undefined : await papersIn(tab.id);
  if (seen?.subject) return seen.subject;
  const named = paperNamedBy(tab);
  return named && explainedPaper(store, named);
}
