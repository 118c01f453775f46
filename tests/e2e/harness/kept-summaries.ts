import * as v from 'valibot';
import type { Session } from './session';

const generationSchema = v.object({
  version: v.string(),
  state: v.optional(v.object({ stage: v.string(), lines: v.number(), damagedLines: v.number() })),
  /** Records in the two stores. */
  summaries: v.number(),
  candidates: v.number(),
});

export type Generation = v.InferOutput<typeof generationSchema>;

/** The generations of summaries that the extension keeps, and how far each is filled. */
export async function keptSummaries(session: Session): Promise<Generation[]> {
  return v.parse(v.array(generationSchema), await session.evaluateInExtension(readAll));
}

const readAll = `(async () => {
  const settled = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const names = (await indexedDB.databases()).map(({ name }) => name);
  const generations = [];
  for (const name of names.filter((name) => name.startsWith('summaries-'))) {
    const request = indexedDB.open(name);
    // It was deleted since: asking must not bring it back.
    request.onupgradeneeded = () => request.transaction.abort();
    const database = await settled(request).catch(() => undefined);
    if (!database) continue;
    const transaction = database.transaction(['summaries', 'candidates', 'state']);
    const [state, summaries, candidates] = await Promise.all([
      settled(transaction.objectStore('state').get('state')),
      settled(transaction.objectStore('summaries').count()),
      settled(transaction.objectStore('candidates').count()),
    ]);
    database.close();
    generations.push({ version: name.slice('summaries-'.length), state, summaries, candidates });
  }
  return generations;
})()`;
