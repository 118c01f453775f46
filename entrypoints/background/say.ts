import { type Browser, browser } from 'wxt/browser';
import { PROBLEM_TEXT } from '@/components/problem-text';
import { problemOf } from '@/data/store/problem';
import { translate } from '@/locales/translate';
import { ProblemError } from '@/problem-error';
import { reportError } from '@/report-error';
import { showNotice } from './show-notice';

/** What came of something that the reader asked for outside of our windows. */
export interface Said {
  done: boolean;
  text: string;
}

/** Long enough to be read; then the badge counts summaries again. */
const SHOWN_MS = 4000;

/**
 * Tells the reader, on the page where it lets us, and by the extension's button: a mark for a
 * moment, and the text when the pointer is on it, until the tab goes to another page.
 */
export async function say({ id }: Pick<Browser.tabs.Tab, 'id'>, said: Said): Promise<void> {
  if (id === undefined) return;
  await Promise.all([markButton(id, said), tellOnPage(id, said.text)]);
}

/** What to say of something that failed. */
export function saidOf(error: unknown): Said {
  if (!(error instanceof ProblemError)) reportError(error);
  const problem = error instanceof ProblemError ? error.problem : problemOf(error);
  return { done: false, text: translate(PROBLEM_TEXT[problem]) };
}

/** What badges showed before a mark took their place. */
const covered = new Map<number, string>();

async function markButton(tabId: number, { done, text }: Said): Promise<void> {
  const mark = done ? '✓' : '!';
  const before = covered.get(tabId) ?? (await browser.action.getBadgeText({ tabId }));
  covered.set(tabId, before);
  await browser.action.setTitle({ tabId, title: text });
  await browser.action.setBadgeText({ tabId, text: mark });
  await new Promise((resolve) => setTimeout(resolve, SHOWN_MS));
  covered.delete(tabId);
  // The badge of another page is its own.
  const now = await browser.action.getBadgeText({ tabId });
  if (now === mark) await browser.action.setBadgeText({ tabId, text: before });
}

async function tellOnPage(tabId: number, text: string): Promise<void> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({ target, func: showNotice, args: [text, SHOWN_MS] });
  } catch {
    // The browser's own pages, and Firefox's viewer of PDF files: the button says it.
  }
}
