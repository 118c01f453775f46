import { type Browser, browser } from 'wxt/browser';
import type { Store } from '@/data/store/store';
import { translate } from '@/locales/translate';
import { ProblemError } from '@/problem-error';
import { reportError } from '@/report-error';
import { paperShown } from '../window/paper-shown';
import { keepAndTell } from './keep-and-tell';
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
  const paper = await paperShown(tab);
  return paper ? keepAndTell(store, paper) : { done: false, text: translate('nothingToSave') };
}
