import type { Summary, SummaryId } from '../summary';
import type { ChannelSign } from './channels/channel-sign';
import type { SummariesDatabase } from './generation/database';

/** One of several summaries of a paper, as much of it as a choice between them shows. */
export interface SummarySource extends Pick<Summary, 'id' | 'channel' | 'postedAt'> {
  /** Of its channel, where that is an added one. */
  sign?: ChannelSign;
}

/** The ids of all summaries of a summary's paper, the newest first; none where it is the only one. */
export async function idsOfPaper(database: SummariesDatabase, id: SummaryId): Promise<SummaryId[]> {
  return (await database.get('shared', id)) ?? [];
}

/** The summaries with these ids that are there, in order. */
export async function readSummaries(
  database: SummariesDatabase,
  ids: readonly SummaryId[],
): Promise<Summary[]> {
  if (ids.length === 0) return [];
  const { store } = database.transaction('summaries');
  const read = await Promise.all(ids.map((id) => store.get(id)));
  return read.filter((summary) => summary !== undefined);
}

/** What a choice between these summaries shows; none where there is no choice. */
export function sourcesIn(summaries: readonly Summary[]): SummarySource[] {
  if (summaries.length < 2) return [];
  return summaries.map(({ id, channel, postedAt }) => ({
    id,
    channel,
    ...(postedAt ? { postedAt } : {}),
  }));
}
