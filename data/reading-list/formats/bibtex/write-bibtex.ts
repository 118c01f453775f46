import { paperAddresses } from '../../../paper-addresses';
import type { SavedPaper } from '../../saved-paper';
import { cleanText, oneLine } from '../clean-text';
import { isJournal } from '../venue-kind';
import { citationKeys } from './citation-keys';
import { texEscaped } from './tex-escape';

/**
 * Entries as a BibTeX file in UTF-8. Own code: the writers of the public libraries bring a client
 * for the network or a licence that is not permissive, and this is a page of it.
 *
 * Titles stand in braces twice, so that no style changes their case. The reader's note goes into
 * `annote`, which styles don't print, the status into `readstatus` and the time of saving into
 * `timestamp`, as JabRef writes them.
 */
export function bibtexFile(entries: SavedPaper[]): string {
  const keys = citationKeys(entries.map(({ key }) => key));
  return entries.map((entry) => bibtexEntry(entry, keys.get(entry.key) ?? '')).join('\n');
}

function bibtexEntry(entry: SavedPaper, key: string): string {
  const fields = Object.entries(fieldsOf(entry)).filter(([, value]) => value !== '');
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${typeOf(entry)}{${key},\n${lines.join('')}}\n`;
}

function typeOf({ venue }: SavedPaper): string {
  if (!venue) return 'misc';
  return isJournal(venue) ? 'article' : 'inproceedings';
}

function fieldsOf(entry: SavedPaper): Record<string, string> {
  const { title, authors = [], year, venue = '', ids, tags, status, note, savedAt } = entry;
  const { arxiv = '', doi = '' } = ids;
  const place = isJournal(venue) ? 'journal' : 'booktitle';
  return {
    title: title && `{${texEscaped(oneLine(title))}}`,
    author: authors.map(authorOf).join(' and '),
    year: year?.toString() ?? '',
    [place]: texEscaped(oneLine(venue)),
    doi: isPlain(doi) ? oneLine(doi) : '',
    eprint: arxiv,
    archiveprefix: arxiv && 'arXiv',
    url: urlOf(entry),
    keywords: tags.map(keyword).filter(Boolean).join(', '),
    readstatus: status,
    timestamp: savedAt,
    annote: texEscaped(cleanText(note)),
  };
}

/** What the other fields don't say: they name an arXiv id and most DOIs already. */
function urlOf({ ids: { doi, openreview, ...ids }, address = '' }: SavedPaper): string {
  const known = [
    ...paperAddresses(openreview ? { openreview } : ids),
    ...paperAddresses(doi && !isPlain(doi) ? { doi } : {}),
  ];
  return oneLine(known[0] ?? address).replaceAll(UNPLAIN, encodeURIComponent);
}

/** A name in braces is one name, whatever stands in it: an organisation, `Open and Shut, Inc.`. */
function authorOf(name: string): string {
  const line = oneLine(name);
  const isOneName = /(?:^|\s)and(?:\s|$)|^others$|,.*,|^,|,\s*$/i.test(line);
  return isOneName ? `{${texEscaped(line)}}` : texEscaped(line);
}

/**
 * The tag as all readers take it for one, and as it stands: for many of them TeX's escapes have no
 * meaning there, but a brace that opens, and a dollar alone, begin what has to end.
 */
export function keyword(tag: string): string {
  const plain = tag.replaceAll('{', '(').replaceAll('}', ')').replaceAll('\\', '/');
  return oneLine(plain.replaceAll(/[,;]/g, ' ')).replaceAll('$', '\\$');
}

/** Signs that can't stand in a field alone without an escape; in addresses escapes have no meaning. */
const UNPLAIN = /[{}\\$]/g;

function isPlain(text: string): boolean {
  return text.search(UNPLAIN) === -1;
}
