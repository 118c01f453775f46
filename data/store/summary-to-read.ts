import { paperKeys } from '../match/keys';
import type { Summary, SummaryId } from '../summary';
import { type ChannelSign, type Signs, signsOf } from './channels/channel-sign';
import { areSaved } from './reading-list';
import type { Store } from './store';
import { readSummary } from './summaries';
import { idsOfPaper, readSummaries } from './summaries-of-paper';

/** One of several summaries of a paper, as much of it as a choice between them shows. */
export interface SummarySource extends Pick<Summary, 'id' | 'channel' | 'postedAt'> {
  /** Of its channel, where that is an added one. */
  sign?: ChannelSign;
}

/** A summary, whether its paper is on the reading list, and which others explain it too. */
export interface SummaryToRead {
  summary: Summary;
  saved: boolean;
  /** Of its channel, where that is an added one. */
  sign?: ChannelSign;
  /** All summaries of the paper, the newest first; absent where this is the only one. */
  sources?: SummarySource[];
}

/**
 * All that is shown of a summary; `undefined` where there is none with this id.
 *
 * @param ofPaper the summaries of the paper that it is shown for; of a summary on several papers
 *   nothing but the page knows which one that is
 */
export async function summaryToRead(
  store: Store,
  id: SummaryId,
  ofPaper?: readonly SummaryId[],
): Promise<SummaryToRead | undefined> {
  const [summaries, reader] = await Promise.all([store.summaries(), store.reader()]);
  const [summary, all] = await Promise.all([
    readSummary(summaries, id),
    ofPaper ?? idsOfPaper(summaries, id),
  ]);
  if (!summary) return undefined;
  const others = all.length > 1 ? await readSummaries(summaries, all) : [];
  const known = [summary, ...others];
  const [[saved = false], signs] = await Promise.all([
    areSaved(reader, [known.flatMap(({ paper }) => paperKeys(paper))]),
    signsOf(
      store,
      known.map(({ channel }) => channel),
    ),
  ]);
  const sources = others.map((other) => sourceOf(other, signs));
  return {
    summary,
    saved,
    ...signIn(signs, summary),
    ...(sources.length > 1 ? { sources } : {}),
  };
}

function sourceOf(summary: Summary, signs: Signs): SummarySource {
  const { id, channel, postedAt } = summary;
  return { id, channel, ...(postedAt ? { postedAt } : {}), ...signIn(signs, summary) };
}

function signIn(signs: Signs, { channel }: Summary): { sign?: ChannelSign } {
  const sign = signs.get(channel.toLowerCase());
  return sign ? { sign } : {};
}
