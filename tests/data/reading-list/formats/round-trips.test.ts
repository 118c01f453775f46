/**
 * A thousand generated entries through each format and back: by our reader where there is one, and
 * by a public parser that had no part in the writing.
 */
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bibtexFile, keyword } from '@/data/reading-list/formats/bibtex/write-bibtex';
import { cleanText, oneLine } from '@/data/reading-list/formats/clean-text';
import { exportedFile } from '@/data/reading-list/formats/export-file';
import { listFile } from '@/data/reading-list/formats/list-file';
import { familyFirst } from '@/data/reading-list/formats/person-name';
import { readImport } from '@/data/reading-list/formats/read-import';
import { risFile } from '@/data/reading-list/formats/ris/write-ris';
import { csvFile } from '@/data/reading-list/formats/write-csv';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import { generatedList } from './generated-entry';
import { WORDS } from './markdown-words';
import { publicBibtex, publicCsv, publicNote, publicRis } from './public-readers';

const NOW = new Date('2026-11-25T12:00:00Z');
const ENTRIES = 1000;
/** Some seconds alone; a busy machine takes its time. */
const LONG = { timeout: 120_000 };

/** Checks lists until a thousand entries have gone through. */
async function roundTrip(check: (list: SavedPaper[]) => unknown): Promise<void> {
  let entries = 0;
  const property = fc.asyncProperty(generatedList, async (list) => {
    await check(list);
    entries += list.length;
  });
  await fc.assert(property, { numRuns: ENTRIES / 20 });
  expect(entries).toBe(ENTRIES);
}

async function readBack(text: string): Promise<SavedPaper[]> {
  const { entries, refused } = await readImport(new TextEncoder().encode(text), NOW);
  expect(refused).toEqual([]);
  return entries.map(({ entry }) => entry);
}

describe('JSON', LONG, () => {
  it('gives every entry back as it was', () =>
    roundTrip(async (list) => {
      expect(await readBack(listFile(list, NOW))).toEqual(list);
    }));
});

describe('BibTeX', LONG, () => {
  it('gives back, to us, all that it holds', () =>
    roundTrip(async (list) => {
      const back = await readBack(bibtexFile(list));
      expect(back.map(inBibtex)).toEqual(list.map(inBibtex));
    }));

  it('is read by another parser field by field', () =>
    roundTrip((list) => {
      expect(publicBibtex(bibtexFile(list))).toMatchObject(list.map(bibtexFields));
    }));
});

describe('RIS', LONG, () => {
  it('gives back, to us, all that it holds', () =>
    roundTrip(async (list) => {
      const back = await readBack(risFile(list));
      expect(back.map(inRis)).toEqual(list.map(inRis));
    }));

  it('is read by another parser field by field', () =>
    roundTrip((list) => {
      expect(publicRis(risFile(list))).toMatchObject(list.map(risFields));
    }));
});

describe('CSV', LONG, () => {
  it('is read by another parser field by field', () =>
    roundTrip((list) => {
      const rows = publicCsv(csvFile(list.map((entry) => ({ entry }))));
      expect(rows.map(withoutGuard)).toEqual(list.map(csvFields));
    }));
});

describe('notes for Obsidian', LONG, () => {
  it('are read by parsers of archives, YAML and Markdown field by field', () =>
    roundTrip(async (list) => {
      const papers = list.map((entry) => ({ entry }));
      const { content } = await exportedFile('notes', papers, WORDS, NOW);
      if (typeof content === 'string') throw new Error('the archive is text');
      const files = Object.values(unzipSync(content)).map((file) => publicNote(strFromU8(file)));
      expect(files).toEqual(list.map(noteFields));
    }));
});

/** Of each the fields that are there. */
function bibtexFields(entry: SavedPaper) {
  const { title, authors, year, venue, ids, tags, note, status, savedAt } = inBibtex(entry);
  const { arxiv, openreview, doi } = ids;
  return {
    title,
    ...(authors ? { authors } : {}),
    ...(year ? { year: `${year}` } : {}),
    ...(venue ? { venue } : {}),
    ...(arxiv ? { arxiv } : {}),
    ...(doi ? { doi } : {}),
    ...(openreview ? { url: `https://openreview.net/forum?id=${openreview}` } : {}),
    ...(tags.length > 0 ? { tags: tags.toSorted() } : {}),
    ...(note ? { note: note.trim().split(/\s+/).join(' ') } : {}),
    status,
    savedAt,
  };
}

/** What BibTeX can't hold left out: the key, when what was changed. */
function inBibtex({
  title,
  authors,
  year,
  venue,
  ids,
  address,
  status,
  tags,
  note,
  savedAt,
}: SavedPaper) {
  return {
    title: oneLine(title),
    authors,
    year,
    venue,
    ids,
    address: address?.replaceAll('$', '%24'),
    status,
    tags: [...new Set(tags.map((tag) => keyword(tag).replaceAll('\\$', '$')).filter(Boolean))],
    note: cleanText(note),
    savedAt,
  };
}

/** RIS does not say when a paper was saved. */
function inRis(entry: SavedPaper) {
  const { savedAt: _, ...rest } = inBibtex(entry);
  return { ...rest, address: entry.address, tags: entry.tags.map(oneLine) };
}

function risFields(entry: SavedPaper) {
  const { title, authors, year, venue, ids, address, tags, note, status } = inRis(entry);
  const { arxiv, openreview, doi } = ids;
  const addresses = [
    ...(arxiv ? [`https://arxiv.org/abs/${arxiv}`] : []),
    ...(openreview ? [`https://openreview.net/forum?id=${openreview}`] : []),
    ...(doi ? [expect.stringMatching(/^https:\/\/doi\.org\/10\./)] : []),
    ...(address ? [address] : []),
  ];
  return {
    title,
    ...(authors ? { authors: authors.map(familyFirst) } : {}),
    ...(year ? { year: `${year}` } : {}),
    ...(venue ? { venue } : {}),
    ...(doi ? { doi } : {}),
    ...(addresses.length > 0 ? { addresses } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    ...(note ? { note: expect.toSatisfy((read) => words(`${read}`) === words(cut(note))) } : {}),
    status,
  };
}

/** What the parser leaves of a note: one line, without the quotation of what looks like a tag. */
function words(note: string): string {
  return oneLine(note.replaceAll(/(?<!\S)> (?=[A-Z][A-Z0-9] )/g, ''));
}

/** The parser drops what stands in the first line behind the sign that ends tags. */
function cut(note: string): string {
  return note.replace(/^(.*?) {2}-(?: .*|(?=\n|$))/, '$1');
}

/** The sign that keeps a spreadsheet from taking a text for a formula. */
function withoutGuard(row: Record<string, unknown>) {
  return Object.fromEntries(
    Object.entries(row).map(([name, text]) => [name, `${text}`.replace(/^'(?=[=+\-@\t\r])/, '')]),
  );
}

function csvFields({ title, authors, year, venue, ids, address, ...rest }: SavedPaper) {
  return {
    title,
    authors: (authors ?? []).join('; '),
    year: `${year ?? ''}`,
    venue: venue ?? '',
    address: address ?? (Object.keys(ids).length > 0 ? expect.stringMatching(/^https:/) : ''),
    arxiv: ids.arxiv ?? '',
    openreview: ids.openreview ?? '',
    doi: ids.doi ?? '',
    status: rest.status,
    tags: rest.tags.join('; '),
    note: rest.note,
    saved: rest.savedAt,
    summary: '',
  };
}

function noteFields(entry: SavedPaper) {
  const { title, authors, year, venue, ids, address, status, tags, note, savedAt, key } = entry;
  const facts = {
    title,
    ...(authors ? { authors } : {}),
    ...(year ? { year } : {}),
    ...(venue ? { venue } : {}),
    ...(address || Object.keys(ids).length > 0
      ? { url: address ?? expect.stringMatching(/^https:/) }
      : {}),
    ...ids,
    status,
    // As Obsidian wants them: letters, digits, signs that part them.
    ...(tags.some((tag) => /[\p{L}\p{N}_/]/u.test(tag))
      ? { tags: expect.toSatisfy((all: string[]) => all.every((tag) => /^[^\s#,]+$/.test(tag))) }
      : {}),
    saved: savedAt,
    key,
  };
  return { facts, heading: title, note };
}
