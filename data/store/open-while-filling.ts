import { reportError } from '@/report-error';
import { openAnswering, openWhole } from './answering';
import { watchFilling } from './filling';
import { openGeneration, type SummariesDatabase, storedVersions } from './generation/database';
import { inTheEnd, type OpenSummaries, ready } from './open-summaries';
import { putInOrder, type Source } from './put-in-order';

/**
 * Fills what is to be found and opens it. Where that takes longer than a moment, or fails, opens
 * what was there before, or what there is so far; `onGone` is called when the new one is whole.
 */
export async function openWhileFilling(source: Source, onGone: () => void): Promise<OpenSummaries> {
  const { version } = source;
  const ordered = putInOrder(source);
  const isSoon = await endsSoon(ordered);
  const made = isSoon && (await openAnswering(version, onGone));
  if (made) return ready(made, source);
  const filled = ordered.then((order) => {
    if (!order.problem) onGone();
    return inTheEnd(order);
  });
  const before = await openBefore(onGone);
  return { database: before ?? (await openGeneration(version, onGone)), filled: () => filled };
}

/** Whether it ends well before it is announced as a long one. */
async function endsSoon(ordered: Promise<unknown>): Promise<boolean> {
  const end = new AbortController();
  const long = new Promise<'long'>((resolve) => {
    const onChange: Parameters<typeof watchFilling>[0] = (announced) => {
      // What failed before is no reason to wait less: if it is the same, it will not be tried.
      if (announced && !announced.problem) resolve('long');
    };
    watchFilling(onChange, reportError, end.signal);
  });
  const first = await Promise.race([ordered.then(() => 'soon'), long]);
  end.abort();
  return first === 'soon';
}

/** What answered before: that of another version; else any that is whole. */
async function openBefore(onGone: () => void): Promise<SummariesDatabase | undefined> {
  const versions = await storedVersions();
  for (const open of [openAnswering, openWhole]) {
    for (const version of versions) {
      const database = await open(version, onGone).catch(reportError);
      if (database) return database;
    }
  }
  return undefined;
}
