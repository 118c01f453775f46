import type { Dataset, DatasetText } from '../generation/fill';
import { bundledSummaries } from './bundled-summaries';
import { BUNDLED_CHANNEL, type Channel } from './channel';
import type { ChannelsDatabase } from './database';
import { AS_SHIPPED, isLookedUp, stampOf } from './stamp';
import { summariesOf } from './summaries-of';

/** The version of a data set together with the channels of this stamp. */
export function collectedVersion(bundled: string, stamp: string): string {
  return stamp === AS_SHIPPED ? bundled : `${bundled}.${stamp}`;
}

/**
 * All that look-ups are to find now: what came with the extension, but for what is switched off,
 * together with what was read of channels, of each the newest first. Its text is read when it is
 * needed; should a channel change meanwhile, the text is of neither state, and this version never
 * again the one to be found.
 */
export async function currentDataset(
  bundled: Dataset,
  database: ChannelsDatabase,
): Promise<Dataset> {
  const stamp = await stampOf(database);
  if (stamp === AS_SHIPPED) return bundled;
  return {
    version: collectedVersion(bundled.version, stamp),
    read: () => collectedText(bundled, database),
  };
}

type Chunks = AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined>;

async function collectedText(bundled: Dataset, database: ChannelsDatabase): Promise<DatasetText> {
  const channels = await database.getAll('channels');
  const first = await textOfBundled(
    bundled,
    database,
    channels.find(({ name }) => name === BUNDLED_CHANNEL),
  );
  const added = channels.filter((one) => one.name !== BUNDLED_CHANNEL && isLookedUp(one));
  return {
    lines: added.reduce((sum, { counts }) => sum + counts.summaries, first.lines),
    stream: streamOf(inTurn([first.chunks, ...added.map(({ name }) => newest(database, name))])),
    mayBeEmpty: true,
  };
}

async function textOfBundled(
  bundled: Dataset,
  database: ChannelsDatabase,
  record: Channel | undefined,
): Promise<{ lines: number; chunks: Chunks }> {
  if (record && !record.on) return { lines: 0, chunks: encoded([]) };
  if (!record || record.revision === 0) {
    const { lines, stream } = await bundled.read();
    return { lines, chunks: chunksOf(stream) };
  }
  const summaries = await bundledSummaries(bundled, database);
  return { lines: summaries.length, chunks: encoded(summaries) };
}

function newest(database: ChannelsDatabase, name: string): Chunks {
  return encoded(summariesOf(database, name, 'newest'));
}

async function* encoded(values: Iterable<unknown> | AsyncIterable<unknown>): Chunks {
  const encoder = new TextEncoder();
  for await (const value of values) yield encoder.encode(`${JSON.stringify(value)}\n`);
}

async function* chunksOf(stream: DatasetText['stream']): Chunks {
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel();
  }
}

async function* inTurn(parts: Chunks[]): Chunks {
  for (const part of parts) yield* part;
}

function streamOf(chunks: Chunks): DatasetText['stream'] {
  return new ReadableStream({
    async pull(controller) {
      const next = await chunks.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await chunks.return();
    },
  });
}
