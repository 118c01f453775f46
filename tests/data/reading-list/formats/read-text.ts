import { expect } from 'vitest';
import { readImport } from '@/data/reading-list/formats/read-import';

export const NOW = new Date('2026-11-25T12:00:00Z');

/** What is read of a file with this text, or with these bytes. */
export async function read(file: string | Uint8Array) {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  return readImport(bytes, NOW);
}

/** What is read of the paper of the first entry. */
export async function first(file: string) {
  const { entries, refused } = await read(file);
  expect(refused).toEqual([]);
  const { title, authors, year, venue, ids, address } = entries[0]?.entry ?? {};
  return { title, authors, year, venue, ids, address };
}
