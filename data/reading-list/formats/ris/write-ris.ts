import { paperAddresses } from '../../../paper-addresses';
import type { SavedPaper } from '../../saved-paper';
import { cleanText, oneLine } from '../clean-text';
import { familyFirst } from '../person-name';
import { isJournal } from '../venue-kind';
import { quotedLine } from './ris-tag';

/**
 * Entries as a RIS file in UTF-8, which Zotero, Mendeley and EndNote read. The status goes into the
 * first custom field. Own code: the public writer breaks lines within words and brings a client for
 * the network.
 *
 * https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function risFile(entries: SavedPaper[]): string {
  return entries.map(risRecord).join('\r\n');
}

function risRecord(entry: SavedPaper): string {
  const { title, authors = [], year, venue = '', ids, address, tags, note, status } = entry;
  const addresses = [...paperAddresses(ids), ...(address ? [address] : [])];
  const lines = [
    line('TY', typeOf(entry)),
    line('ID', entry.key),
    line('TI', title),
    ...authors.map((name) => line('AU', familyFirst(oneLine(name)))),
    line('PY', year?.toString() ?? ''),
    line('T2', venue),
    line('DO', ids.doi ?? ''),
    ...addresses.map((value) => line('UR', value)),
    ...tags.map((tag) => line('KW', tag)),
    noteLines(note),
    line('C1', status),
  ];
  return [...lines.filter((text) => text !== ''), 'ER  - ', ''].join('\r\n');
}

function typeOf({ venue }: SavedPaper): string {
  if (!venue) return 'UNPB';
  return isJournal(venue) ? 'JOUR' : 'CPAPER';
}

function line(tag: string, value: string): string {
  const text = oneLine(value);
  return text && `${tag}  - ${text}`;
}

/** Lines after the first stand without a tag. */
function noteLines(note: string): string {
  const [first = '', ...rest] = cleanText(note).trim().split('\n');
  return first && `N1  - ${[first, ...rest.map(quotedLine)].join('\r\n')}`;
}
