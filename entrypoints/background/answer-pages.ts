import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { findMatches } from '@/data/match/find';
import { newAnswer } from '@/data/store/answer';
import { saveAnswers, withAnswers } from '@/data/store/answers';
import { signed } from '@/data/store/channels/signed-match';
import { collectionIn } from '@/data/store/collection';
import { areKept, keepPaper } from '@/data/store/keep-paper';
import { relatedSummaries } from '@/data/store/related-summaries';
import type { Store } from '@/data/store/store';
import { readSummary } from '@/data/store/summaries';
import { summaryToRead } from '@/data/store/summary-to-read';
import { type PageAnswers, type PageMessage, pageMessageSchema } from '@/messages';
import { ProblemError } from '@/problem-error';
import { reportError } from '@/report-error';
import { answered } from './answered';

type Sender = Browser.runtime.MessageSender;
type Handlers = {
  [Type in PageMessage['type']]: (
    message: Extract<PageMessage, { type: Type }>,
    sender: Sender,
  ) => Promise<PageAnswers[Type]>;
};

/** Answers what the scripts on pages ask, and nothing else. */
export function answerPages(store: Store): void {
  const handlers = handlersOver(store);
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    if (sender.id !== browser.runtime.id) return;
    // Also while what a page asks is checked: a worker that has just started waits for this.
    store.summaries().catch(() => undefined); // Whoever needs them tells.
    const checked = v.safeParse(pageMessageSchema, message);
    if (!checked.success) return;
    return answered(() => handle(handlers, checked.output, sender));
  });
}

function handle<Type extends PageMessage['type']>(
  handlers: Handlers,
  message: Extract<PageMessage, { type: Type }>,
  sender: Sender,
): Promise<PageAnswers[Type]> {
  const handler: Handlers[Type] = handlers[message.type as Type];
  return handler(message, sender);
}

function handlersOver(store: Store): Handlers {
  return {
    async find({ refs }) {
      const opening = store.summaries().then(collectionIn);
      const [reader, matches] = await Promise.all([store.reader(), findMatches(refs, opening)]);
      const found = await signed(store, await withAnswers(reader, refs, matches));
      // A page without a gate asks about every paper: now that it has its answer, let there be one.
      store.filled().catch(reportError);
      return found;
    },
    async read({ summary: id, ofPaper }) {
      return (await summaryToRead(store, id, ofPaper)) ?? null;
    },
    async related({ summary: id }) {
      const summaries = await store.summaries();
      const summary = await readSummary(summaries, id);
      return summary ? relatedSummaries(summaries, summary) : null;
    },
    async saved({ papers }) {
      return areKept(store, papers);
    },
    async save({ paper, saved }, sender) {
      if (sender.tab?.incognito) throw new ProblemError('private-window');
      await keepPaper(store, paper, saved, new Date());
      return null;
    },
    async answer({ ref, summary, same }, sender) {
      if (sender.tab?.incognito) throw new ProblemError('private-window');
      const answer = newAnswer(ref, summary, same, new Date());
      if (answer) await saveAnswers(await store.reader(), [answer]);
      return null;
    },
    async found({ count, readerNeeded }, { tab, frameId }) {
      if (tab?.id === undefined || frameId !== 0) return null;
      await browser.action.setBadgeText({ tabId: tab.id, text: count > 0 ? String(count) : '' });
      if (readerNeeded) await injectReader(tab.id);
      return null;
    },
  };
}

async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    files: ['/content-scripts/reader.js'],
  });
}
