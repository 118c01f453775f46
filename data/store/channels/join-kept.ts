import { type Changes, changesBetween } from '../../posts/changes';
import type { ChannelReading } from '../../posts/channel-reading';
import { joinReading } from '../../posts/join-reading';
import type { Coverage } from '../../posts/post';
import { numberInAddress } from '../../posts/post-address';
import type { Summary } from '../../summary';
import { goneAfter, isGone } from './gone';

/** What a source makes of summaries that are kept. */
export interface JoinedKept {
  summaries: Summary[];
  gone?: Coverage[];
  changes: Changes;
}

/** What is kept of a channel together with what a source says of it. */
export function joinKept(kept: Summary[], reading: ChannelReading): JoinedKept {
  const summaries = joinReading(kept, reading);
  return { summaries, changes: changesBetween(kept, summaries) };
}

/**
 * The same for the bundled channel. What goes stays kept, as gone: what comes with the extension may
 * have it too, without a number, and has to be told that it is not there any more.
 */
export function joinKeptOfBundled(
  kept: Summary[],
  reading: ChannelReading,
  gone: readonly Coverage[],
): Required<JoinedKept> {
  const joined = joinReading(kept, reading);
  const numbers = new Set(joined.map(numberOf));
  const vanished = kept.filter((summary) => {
    const number = numberOf(summary);
    return number !== undefined && !numbers.has(number);
  });
  const goneNow = goneAfter(
    gone,
    reading,
    vanished.flatMap((summary) => numberOf(summary) ?? []),
  );
  const there = (ranges: readonly Coverage[]) => (summary: Summary) =>
    !isGone(ranges, numberOf(summary));
  return {
    summaries: inOrder([...joined, ...vanished]),
    gone: goneNow,
    changes: changesBetween(kept.filter(there(gone)), joined.filter(there(goneNow))),
  };
}

function numberOf({ url }: Summary): number | undefined {
  return numberInAddress(url);
}

function inOrder(summaries: Summary[]): Summary[] {
  return summaries.sort((a, b) => (numberOf(a) ?? -1) - (numberOf(b) ?? -1));
}
