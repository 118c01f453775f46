import { purged } from '../reading-list/purged';
import { allOrNothing } from './all-or-nothing';
import type { Database } from './database';
import { mirrorEntries } from './mirror-entries';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Empties the trash of what is too old for it; at most once a day, since it reads the whole list. */
export async function purgeTrash(database: Database, now: Date): Promise<void> {
  const last = await database.get('metadata', 'purged');
  if (last?.name === 'purged' && now.getTime() - Date.parse(last.value) < DAY_MS) return;
  await allOrNothing(
    () => database.transaction(['reading-list', 'unmirrored', 'metadata'], 'readwrite'),
    async (transaction) => {
      const list = transaction.objectStore('reading-list');
      const { emptied, gone } = purged(await list.getAll(), now);
      const keys = [...emptied.map(({ key }) => key), ...gone];
      const waiting = transaction.objectStore('unmirrored');
      const metadata = transaction.objectStore('metadata');
      await Promise.all([
        ...emptied.map(async (entry) => list.put(entry)),
        ...gone.map(async (key) => list.delete(key)),
        ...(keys.length > 0 ? [(async () => waiting.add(keys))()] : []),
        (async () => metadata.put({ name: 'purged', value: now.toISOString() }))(),
      ]);
    },
  );
  await mirrorEntries(database);
}
