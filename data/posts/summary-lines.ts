/**
 * Files of summaries: the contract of `data/summary.ts`, one summary a line (JSON Lines). A file is of
 * one channel.
 */
import * as v from 'valibot';
import { type Summary, summaryIdSchema, summaryLineSchema } from '../summary';
import { Unreadable } from './unreadable';

/** Takes the text of a file of summaries piece by piece; nothing of it counts before its end. */
export interface SummaryLines {
  /**
   * The summaries of the lines that end in this piece, in order.
   *
   * @throws Unreadable naming the line that is no summary, has another's id or is of another channel
   */
  push(piece: string): Summary[];
  /**
   * Those of the last line, which may have no end.
   *
   * @throws Unreadable as `push` does
   */
  finish(): Summary[];
}

/** The longest post makes a tenth of it. */
const LONGEST_LINE = 1_000_000;
/** All channels that are known together have fewer. */
const MOST_LINES = 200_000;

export function summaryLines(): SummaryLines {
  const seen = new Set<string>();
  let rest = '';
  let number = 0;
  let channel: string | undefined;

  function push(piece: string): Summary[] {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    const summaries = lines.flatMap(read);
    if (rest.length > LONGEST_LINE)
      throw new Unreadable('too-large', 'too long a line', number + 1);
    return summaries;
  }

  function read(line: string): Summary[] {
    number += 1;
    if (number > MOST_LINES) throw new Unreadable('too-large', `more than ${MOST_LINES} lines`);
    if (line.length > LONGEST_LINE) throw new Unreadable('too-large', 'too long a line', number);
    if (line.trim() === '') return [];
    const result = v.safeParse(summaryLineSchema, line);
    if (!result.success) {
      const path = v.getDotPath(result.issues[0]) ?? 'record';
      throw wrong(`${path}: ${result.issues[0].message}`);
    }
    return [checked(inSmallLetters(result.output))];
  }

  function checked(summary: Summary): Summary {
    const { id } = summary;
    channel ??= summary.channel;
    if (summary.channel !== channel || !id.startsWith(`${channel}/`)) {
      throw new Unreadable('another-channel', `${id} is not of ${channel}`, number);
    }
    if (seen.has(id)) throw wrong(`another summary has the id ${id}`);
    seen.add(id);
    return summary;
  }

  function wrong(detail: string): Unreadable {
    return new Unreadable('not-a-summary', detail, number);
  }

  return { push, finish: () => (rest === '' ? [] : read(rest)) };
}

/** Names of channels are the same in capitals: one post has one id, whoever wrote its line. */
function inSmallLetters(summary: Summary): Summary {
  const [channel = ''] = summary.id.split('/');
  const small = channel.toLowerCase();
  if (small === channel && summary.channel === summary.channel.toLowerCase()) return summary;
  const id = v.parse(summaryIdSchema, small + summary.id.slice(channel.length));
  return { ...summary, id, channel: summary.channel.toLowerCase() };
}

/** The line that a summary is in a file. */
export function summaryLine(summary: Summary): string {
  return `${JSON.stringify(summary)}\n`;
}
