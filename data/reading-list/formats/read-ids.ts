import { oneLine } from './clean-text';
import { idsIn } from './ids-in-text';
import { type ImportRead, Reading } from './import-read';
import { importedEntry } from './imported-entry';
import { linesOf } from './lines';
import { RefusedEntry, UnreadableFile } from './refusal';

/** Characters of a line: notes stand beside ids, but no more of it than this is looked through. */
const LONGEST = 5000;

/**
 * Reads a plain list: each line has ids or addresses of papers, each of which is one paper,
 * whatever stands beside them. Empty lines and those that begin with `#` are skipped.
 *
 * @throws UnreadableFile `unknown-kind` where not one line names a paper; `too-many`
 */
export function readIds(text: string, now: Date): ImportRead {
  const reading = new Reading();
  for (const { number, line } of linesOf(text)) {
    const words = wordsOf(line);
    if (words.length === 0) continue;
    const named = words.map((word) => idsIn([word])).filter((ids) => Object.keys(ids).length > 0);
    const place = { line: number, detail: oneLine(line.slice(0, 100)) };
    if (named.length === 0) reading.take(place, refused);
    for (const ids of named) reading.take(place, () => importedEntry({ ...NOTHING, ids }, now));
  }
  if (reading.entries.length === 0) throw new UnreadableFile({ reason: 'unknown-kind' });
  return { kind: 'ids', entries: reading.entries, refused: reading.refused };
}

const NOTHING = {
  title: '',
  authors: [],
  year: '',
  venue: '',
  address: undefined,
  tags: [],
  note: '',
};

function refused(): never {
  throw new RefusedEntry('not-a-paper');
}

function wordsOf(line: string): string[] {
  const text = line.slice(0, LONGEST).trim();
  if (text.startsWith('#')) return [];
  return text
    .replaceAll(/\b(arxiv|doi|openreview):\s+/gi, '$1:')
    .split(/[\s,;|"'<>()[\]]+/)
    .map((word) => word.replace(/[.:]$/, ''))
    .filter(Boolean);
}
