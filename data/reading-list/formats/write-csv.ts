import Papa from 'papaparse';
import { paperAddresses } from '../../paper-addresses';
import { cleanText, oneLine } from './clean-text';
import type { ListedPaper } from './listed-paper';

/** By its first sign alone: the library's own pattern leaves out texts of several lines. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Entries as a table for spreadsheets: RFC 4180 in UTF-8 with the mark by which Excel knows it,
 * authors and tags parted by `; `. A text that a spreadsheet would take for a formula gets a `'`
 * before it: titles come from pages of others.
 */
export function csvFile(papers: ListedPaper[]): string {
  const table = papers.map(rowOf);
  return `\ufeff${Papa.unparse(table, { columns: COLUMNS, escapeFormulae: FORMULA })}\r\n`;
}

export const COLUMNS = [
  'title',
  'authors',
  'year',
  'venue',
  'address',
  'arxiv',
  'openreview',
  'doi',
  'status',
  'tags',
  'note',
  'saved',
  'summary',
];

function rowOf({ entry, summary }: ListedPaper): Record<string, string> {
  const { authors = [], ids, address = '', tags, note, savedAt, status } = entry;
  return {
    title: oneLine(entry.title),
    authors: authors.map(oneLine).join('; '),
    year: entry.year?.toString() ?? '',
    venue: oneLine(entry.venue ?? ''),
    address: oneLine(paperAddresses(ids)[0] ?? address),
    arxiv: ids.arxiv ?? '',
    openreview: ids.openreview ?? '',
    doi: oneLine(ids.doi ?? ''),
    status,
    tags: tags.map(oneLine).join('; '),
    note: cleanText(note),
    saved: savedAt,
    summary: summary?.url ?? '',
  };
}
