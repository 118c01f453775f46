import * as v from 'valibot';
import { addressIn, idsIn } from './ids-in-text';
import { type ImportRead, Reading } from './import-read';
import { importedEntry, type ReadPaper } from './imported-entry';
import { RefusedEntry } from './refusal';

/** A field that was added later, or that a hand has changed, is no reason to refuse a paper. */
const text = v.fallback(
  v.optional(v.pipe(v.union([v.string(), v.number()]), v.toString()), ''),
  '',
);

/**
 * A paper as PaperMemory exports it: https://github.com/vict0rsch/PaperMemory,
 * `src/shared/js/utils/data.js`. Authors are parted by ` and `; the id begins with the source:
 * `Arxiv-2301.08243`, `OR-ICLR2024_…`.
 */
const paper = v.object({
  id: v.string(),
  title: v.string(),
  author: text,
  year: text,
  venue: text,
  doi: text,
  pdfLink: text,
  note: text,
  addDate: text,
  tags: v.fallback(v.optional(v.array(v.string()), []), []),
});

/** Of all papers by their ids, and the version of the format beside them. */
const file = v.record(v.string(), v.unknown());

/** Whether JSON is an export of PaperMemory: an object of papers that have its fields. */
export function isPaperMemory(json: unknown): boolean {
  if (!v.is(file, json) || Array.isArray(json)) return false;
  const papers = Object.entries(json).filter(([id]) => !id.startsWith('__'));
  return '__dataVersion' in json || papers.some(([, value]) => v.is(paper, value));
}

/**
 * Reads PaperMemory's export of its memory (JSON), any version: papers, tags and notes.
 *
 * @throws UnreadableFile `too-many`
 */
export function readPaperMemory(json: unknown, now: Date): ImportRead {
  const reading = new Reading();
  const papers = Object.entries(v.parse(file, json)).filter(([id]) => !id.startsWith('__'));
  for (const [i, [id, value]] of papers.entries()) {
    const place = { entry: i + 1, detail: id.slice(0, 100) };
    reading.take(place, () => importedEntry(paperOf(value), now));
  }
  return { kind: 'paper-memory', entries: reading.entries, refused: reading.refused };
}

function paperOf(value: unknown): ReadPaper {
  const result = v.safeParse(paper, value);
  if (!result.success) {
    throw new RefusedEntry('wrong-field', v.getDotPath(result.issues[0]) ?? undefined);
  }
  const { id, title, author, year, venue, doi, pdfLink, note, addDate, tags } = result.output;
  return {
    title,
    authors: author.split(/ and /i),
    year,
    venue,
    ids: idsIn([pdfLink, doi, id.replace(/^Arxiv-/i, 'arXiv:')]),
    address: addressIn([pdfLink]),
    tags,
    note,
    savedAt: addDate,
  };
}
