import type { PaperIds } from '../../summary';
import { idsIn } from './ids-in-text';
import { type ImportRead, Reading } from './import-read';
import { importedEntry } from './imported-entry';
import { linesOf } from './lines';
import { RefusedEntry, UnreadableFile } from './refusal';

/** A word between spaces, commas, brackets; its prefix may stand apart from it: `arXiv: 2301.08243`. */
const WORD = /(?:(?:arxiv|doi|openreview):\s+)?[^\s,;|"'<>()[\]]+/gi;
/** Characters of a word: no address is longer. */
const LONGEST = 3000;

/**
 * Reads a plain list: each line has ids or addresses of papers, each of which is one paper,
 * whatever stands beside them. Empty lines and those that begin with `#` are skipped.
 *
 * @throws UnreadableFile `unknown-kind` where more lines name no paper than there are papers: then
 *   it is a file of another kind, or the rest of one; `too-many`
 */
export function readIds(text: string, now: Date): ImportRead {
  const reading = new Reading();
  for (const { number, line } of linesOf(text)) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const place = { line: number, detail: line.slice(0, 100) };
    let isPaper = false;
    for (const ids of idsOnLine(line)) {
      reading.take(place, () => importedEntry({ ...NOTHING, ids }, now));
      isPaper = true;
    }
    if (!isPaper) reading.take(place, refused);
  }
  if (reading.entries.length < Math.max(1, reading.refused.length)) {
    throw new UnreadableFile({ reason: 'unknown-kind' });
  }
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

function* idsOnLine(line: string): Generator<PaperIds> {
  for (const [word] of line.matchAll(WORD)) {
    if (word.length > LONGEST) continue;
    const ids = idsIn([word.replace(/:\s+/, ':').replace(/[.:]$/, '')]);
    if (Object.keys(ids).length > 0) yield ids;
  }
}
