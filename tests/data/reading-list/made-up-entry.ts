import * as v from 'valibot';
import { type SavedPaper, savedPaperSchema } from '@/data/reading-list/saved-paper';

/** A made-up entry, told from others by its number, with what a test wants different. */
export function anEntry(number: number, changes: Record<string, unknown> = {}): SavedPaper {
  const id = `2607.${String(number).padStart(5, '0')}`;
  const at = new Date(Date.UTC(2026, 6, 1, 12, 0, number)).toISOString();
  return v.parse(savedPaperSchema, {
    key: `arxiv:${id}`,
    keys: [`arxiv:${id}`],
    title: `On Pebbles ${number}`,
    ids: { arxiv: id },
    status: 'to-read',
    tags: [],
    note: '',
    savedAt: at,
    updatedAt: at,
    changed: {},
    ...changes,
  });
}
