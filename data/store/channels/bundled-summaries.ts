import type { ChannelReading } from '../../posts/channel-reading';
import type { Summary } from '../../summary';
import type { Dataset } from '../generation/fill';
import { linesOf } from '../generation/lines';
import { parseLines } from '../generation/parse-lines';
import { BUNDLED_CHANNEL } from './channel';
import type { ChannelsDatabase } from './database';
import { joinBundled } from './join-bundled';
import { joinKeptOfBundled } from './join-kept';
import { keptOf, summariesOf } from './summaries-of';

/**
 * The summaries of the bundled channel: those that came with the extension joined with those that
 * were read since. Joined anew each time: the next version of the extension brings others.
 */
export async function bundledSummaries(
  bundled: Dataset,
  database: ChannelsDatabase,
): Promise<Summary[]> {
  const { shipped, kept, gone } = await partsOf(bundled, database);
  return joinBundled(shipped, kept, gone);
}

/** Those summaries, and what they would be once this reading was kept. */
export async function bundledWith(
  bundled: Dataset,
  database: ChannelsDatabase,
  reading: ChannelReading,
): Promise<{ before: Summary[]; after: Summary[] }> {
  const { shipped, kept, gone } = await partsOf(bundled, database);
  const joined = joinKeptOfBundled(kept, reading, gone);
  return {
    before: joinBundled(shipped, kept, gone),
    after: joinBundled(shipped, joined.summaries, joined.gone),
  };
}

async function partsOf(bundled: Dataset, database: ChannelsDatabase) {
  const record = await database.get('channels', BUNDLED_CHANNEL);
  const kept: Summary[] = [];
  for await (const summary of keptOf(database, BUNDLED_CHANNEL)) kept.push(summary);
  return { shipped: await summariesIn(bundled), kept, gone: record?.gone ?? [] };
}

/** All summaries of a channel, in the order in which data sets have them. */
export async function* exportedSummaries(
  bundled: Dataset,
  database: ChannelsDatabase,
  name: string,
): AsyncGenerator<Summary, void, undefined> {
  if (name === BUNDLED_CHANNEL) yield* await bundledSummaries(bundled, database);
  else yield* summariesOf(database, name);
}

async function summariesIn(dataset: Dataset): Promise<Summary[]> {
  const summaries: Summary[] = [];
  for await (const lines of linesOf((await dataset.read()).stream)) {
    summaries.push(...(await parseLines(lines)).summaries);
  }
  return summaries;
}
