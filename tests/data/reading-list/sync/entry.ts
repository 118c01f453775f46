import * as v from 'valibot';
import { type SavedPaper, savedPaperSchema } from '@/data/reading-list/saved-paper';

/** An entry like any other, but for what is given. */
export function entry(given: { [Name in keyof SavedPaper]?: unknown } = {}): SavedPaper {
  const key = given.key ?? 'arxiv:2301.08243';
  return v.parse(savedPaperSchema, {
    key,
    keys: [key],
    title: '',
    ids: {},
    status: 'to-read',
    tags: [],
    note: '',
    savedAt: '2026-01-01T12:00:00.000Z',
    updatedAt: '2026-01-01T12:00:00.000Z',
    changed: {},
    ...given,
  });
}
