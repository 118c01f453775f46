import * as v from 'valibot';
import { type Summary, summarySchema } from '../../summary';
import type { Dataset } from '../generation/fill';
import { linesOf } from '../generation/lines';
import { BUNDLED_CHANNEL } from './channel';
import type { ChannelsDatabase } from './database';
import { joinBundled } from './join-bundled';
import { keptOf } from './summaries-of';

/**
 * The summaries of the bundled channel: those that came with the extension joined with those that
 * were read since. Joined anew each time: the next version of the extension brings others.
 */
export async function bundledSummaries(
  bundled: Dataset,
  database: ChannelsDatabase,
): Promise<Summary[]> {
  const record = await database.get('channels', BUNDLED_CHANNEL);
  const kept: Summary[] = [];
  for await (const summary of keptOf(database, BUNDLED_CHANNEL)) kept.push(summary);
  return joinBundled(await summariesIn(bundled), kept, record?.gone ?? []);
}

const lineSchema = v.pipe(v.string(), v.parseJson(), summarySchema);

async function summariesIn(dataset: Dataset): Promise<Summary[]> {
  const summaries: Summary[] = [];
  for await (const lines of linesOf((await dataset.read()).stream)) {
    for (const line of lines) {
      const result = v.safeParse(lineSchema, line);
      if (result.success) summaries.push(result.output);
    }
  }
  return summaries;
}
