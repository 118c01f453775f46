import { addressIn, idsIn } from '../ids-in-text';
import { type ImportRead, type Place, Reading } from '../import-read';
import { importedEntry, type ReadPaper } from '../imported-entry';
import { statusIn } from '../status-in-text';
import { define, type Fields, fieldsOf, type Strings } from './entry-fields';
import { type EntryText, entryTexts } from './split-entries';
import { texKeywords, texNames } from './tex-lists';
import { texText } from './tex-text';

/** Abbreviations of one file; large collections have hundreds. */
const MOST_STRINGS = 10_000;

/**
 * Reads a BibTeX or BibLaTeX file: what it knows of papers, keywords as tags, and of JabRef's
 * fields the status, the comment and when the entry was made. An entry that is not well written is
 * refused, the others are read.
 *
 * @throws UnreadableFile `too-many`
 */
export function readBibtex(text: string, now: Date): ImportRead {
  const strings: Strings = new Map();
  const reading = new Reading();
  let named = 0;
  for (const entry of entryTexts(text)) {
    if (entry.type === 'comment' || entry.type === 'preamble') continue;
    if (entry.type === 'string') {
      if (named++ < MOST_STRINGS) define(entry, strings);
      continue;
    }
    reading.take(placeOf(entry), () => importedEntry(paperOf(fieldsOf(entry, strings)), now));
  }
  return { kind: 'bibtex', entries: reading.entries, refused: reading.refused };
}

/** Its line, and its key, by which its owner knows it. */
function placeOf({ line, text }: EntryText): Place {
  const [, key] = /^@[^{(]*[{(]\s*([^,\s{}]{1,100})/.exec(text.slice(0, 300)) ?? [];
  return { line, ...(key ? { detail: key } : {}) };
}

function paperOf(fields: Fields): ReadPaper {
  const text = (...names: string[]) => texText(source(...names));
  /** Fields that are read as they stand, but for the escapes that some programs write there too. */
  const source = (...names: string[]) =>
    names.map((name) => fields.get(name) ?? '').find((value) => value !== '') ?? '';
  const verbatim = (name: string) => source(name).replaceAll(/\\([&%$#_~])|[{}]/g, '$1');
  const addresses = [verbatim('url'), texUrl(source('howpublished'))];
  const venue = text('journal', 'journaltitle', 'booktitle');
  return {
    title: text('title'),
    authors: texNames(source('author')),
    year: text('year', 'date'),
    venue: isPreprint(venue) ? '' : venue,
    ids: idsIn([
      verbatim('eprint'),
      verbatim('arxivid'),
      verbatim('doi'),
      ...addresses,
      venue,
      volumeOfCorr(verbatim('volume')),
    ]),
    address: addressIn(addresses),
    tags: texKeywords(source('keywords')),
    note: text('annote', 'annotation', 'comment'),
    status: statusIn(source('readstatus')),
    savedAt: source('timestamp'),
  };
}

/** `\url{https://…}` as Google Scholar and many by hand write it. */
function texUrl(howPublished: string): string {
  return howPublished.replace(/^\\url\s*\{([^{}]*)\}$/, '$1');
}

/** Where arXiv stands for a venue: `arXiv preprint arXiv:2301.08243`, and dblp's `CoRR`. */
function isPreprint(venue: string): boolean {
  return /^\s*(?:arxiv\b|corr\s*$)/i.test(venue);
}

/** dblp writes the arXiv id as a volume: `abs/1706.03762`. */
function volumeOfCorr(volume: string): string {
  return volume.startsWith('abs/') ? `arXiv:${volume.slice(4)}` : '';
}
