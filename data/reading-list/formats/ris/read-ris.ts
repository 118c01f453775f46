import { addressIn, idsIn } from '../ids-in-text';
import { type ImportRead, Reading } from '../import-read';
import { importedEntry, type ReadPaper } from '../imported-entry';
import { givenFirst } from '../person-name';
import { RefusedEntry } from '../refusal';
import { statusIn } from '../status-in-text';
import { type RisRecord, risRecords } from './ris-records';

/**
 * Reads a RIS file: what it knows of papers, keywords as tags, notes, and a status from the first
 * custom field. A record that is cut off is refused, the others are read.
 *
 * Own code: of the public readers one throws on notes of two lines, on a byte order mark and on
 * anything before the first record, the other one throws on a tag there, cuts values at a double
 * space and a hyphen, makes one line of notes and brings a client for the network.
 *
 * @throws UnreadableFile `too-many`
 */
export function readRis(text: string, now: Date): ImportRead {
  const reading = new Reading();
  for (const record of risRecords(text)) {
    const { line } = record;
    const detail = record.values('ID')[0]?.slice(0, 100);
    reading.take({ line, ...(detail ? { detail } : {}) }, () => {
      if (record.isStray) throw new RefusedEntry('broken-entry');
      if (!record.isClosed) throw new RefusedEntry('cut-off');
      if (record.isTooLong) throw new RefusedEntry('too-long', 'note');
      return importedEntry(paperOf(record), now);
    });
  }
  return { kind: 'ris', entries: reading.entries, refused: reading.refused };
}

function paperOf(record: RisRecord): ReadPaper {
  const first = (...tags: string[]) => record.values(...tags)[0] ?? '';
  const addresses = record
    .values('UR', 'L1', 'L2', 'LK')
    .flatMap((value) => value.split(/;?\s+|;(?=https?:)/));
  return {
    title: first('TI', 'T1', 'CT'),
    authors: record.values('AU', 'A1').map((name) => givenFirst(name.split(','))),
    year: first('PY', 'Y1', 'DA'),
    venue: first('T2', 'JO', 'JF', 'C3', 'BT', 'JA', 'J2'),
    ids: idsIn([...record.values('DO', 'AN', 'M1', 'M3'), ...addresses]),
    address: addressIn(addresses),
    tags: record.values('KW').flatMap((value) => value.split('\n')),
    note: record.values('N1').join('\n\n'),
    status: statusIn(first('C1')),
  };
}
