import { readingOfSummaries } from '../../posts/reading-of-summaries';
import { summaryLines } from '../../posts/summary-lines';
import { Unreadable } from '../../posts/unreadable';
import type { Summary } from '../../summary';
import type { ChatReading } from './chat-collector';

/**
 * The channel that a file of summaries is of, by its first line.
 *
 * @throws Unreadable for a line that is no summary, `not-an-export` for a file without any
 */
export async function channelOfLines(pieces: AsyncIterable<string>): Promise<string> {
  const lines = summaryLines();
  for await (const piece of pieces) {
    const [first] = lines.push(piece);
    if (first) return first.channel;
  }
  const [last] = lines.finish();
  if (!last) throw new Unreadable('not-an-export', 'no summaries');
  return last.channel;
}

/**
 * What a file of summaries says of its channel.
 *
 * @param onSummaries told after each piece how many there are so far
 * @throws Unreadable naming the line that is no summary
 */
export async function readLines(
  pieces: AsyncIterable<string>,
  onSummaries: (summaries: number) => void,
): Promise<ChatReading> {
  const lines = summaryLines();
  const summaries: Summary[] = [];
  for await (const piece of pieces) {
    summaries.push(...lines.push(piece));
    onSummaries(summaries.length);
  }
  summaries.push(...lines.finish());
  return readingOfSummaries(summaries);
}
