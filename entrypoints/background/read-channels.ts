import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { browserNetwork } from '@/data/channels/browser-network';
import { ReadingInTurn } from '@/data/store/channels/read-in-turn';
import { READING_ALARM } from '@/data/store/channels/reading-alarm';
import type { Store } from '@/data/store/store';
import { type OwnMessage, ownMessageSchema } from '@/messages';
import { mayRead } from '@/permissions/channels';
import { ProblemError } from '@/problem-error';
import { reportError } from '@/report-error';
import { answered } from './answered';
import { pageReader } from './page-reader';

/** Reads channels when a page of ours asks for it, and when it is time. */
export function readChannels(store: Store): void {
  const inTurn = new ReadingInTurn({
    store,
    network: browserNetwork,
    pages: pageReader,
    isAllowed: mayRead,
  });
  const { runtime, permissions, alarms } = browser;

  runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    const checked = v.safeParse(ownMessageSchema, message);
    if (!checked.success || !isOwnPage(sender)) return;
    return answered(() => follow(inTurn, store, checked.output));
  });
  alarms.onAlarm.addListener(({ name }) => {
    if (name === READING_ALARM) inTurn.addDue().then(() => start(inTurn), reportError);
  });
  const schedule = () => void inTurn.schedule().catch(reportError);
  // Not every browser keeps alarms until it starts again.
  for (const start of [runtime.onStartup, runtime.onInstalled]) start.addListener(schedule);
  permissions.onAdded.addListener(schedule);
  permissions.onRemoved.addListener(() => void inTurn.checkAllowed().catch(reportError));
}

async function follow(inTurn: ReadingInTurn, store: Store, message: OwnMessage): Promise<null> {
  if (message.type === 'renew-summaries') {
    await inTurn.schedule(); // There may be another one to be read daily.
    const problem = await store.renew();
    if (problem) throw new ProblemError(problem);
    return null;
  }
  if (message.type === 'stop-refresh') {
    await inTurn.stop();
    return null;
  }
  await inTurn.add(message.type === 'refresh-channel' ? [message.name.toLowerCase()] : undefined);
  start(inTurn);
  return null;
}

/** Nobody waits for the end of it: how far it is is announced. */
function start(inTurn: ReadingInTurn): void {
  inTurn.go().catch(reportError);
}

/** Scripts on pages have the address of their page. */
function isOwnPage({ id, url }: Browser.runtime.MessageSender): boolean {
  return id === browser.runtime.id && (url ?? '').startsWith(browser.runtime.getURL('/'));
}
