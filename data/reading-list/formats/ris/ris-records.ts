import { linesOf } from '../lines';
import { RIS_TAG, unquotedLine } from './ris-tag';

/** Fields of a record, and lines of one: more is no note, and each takes memory and time. */
const MOST = 20_000;

/** A record of a RIS file: from its `TY` to its `ER`. */
export class RisRecord {
  isClosed = false;
  isTooLong = false;
  private readonly fields: { tag: string; value: string[] }[] = [];

  /**
   * @param line where it begins, counted from 1
   * @param isStray whether it is none: tags before a record's first line
   */
  constructor(
    readonly line: number,
    readonly isStray: boolean,
  ) {}

  add(tag: string, value: string): void {
    if (this.fields.length < MOST) this.fields.push({ tag, value: [value] });
    else this.isTooLong = true;
  }

  /** A line without a tag belongs to the field above. */
  continue(line: string): void {
    const value = this.fields.at(-1)?.value;
    if (value && value.length < MOST) value.push(line);
    else this.isTooLong = true;
  }

  /** What is not empty of the fields with these tags; those of the first tag first. */
  values(...tags: string[]): string[] {
    return tags
      .flatMap((tag) => this.fields.filter((field) => field.tag === tag))
      .map(({ value }) => value.join('\n').trim())
      .filter(Boolean);
  }
}

/** The records of a RIS file in its order; what stands between them without tags is skipped. */
export function* risRecords(text: string): Generator<RisRecord> {
  let record: RisRecord | undefined;
  for (const { number, line } of linesOf(text)) {
    const [start = '', tag] = RIS_TAG.exec(line) ?? [];
    if (tag === undefined) {
      record?.continue(unquotedLine(line));
      continue;
    }
    if (record && (tag === 'TY' || tag === 'ER')) {
      record.isClosed = true; // Some programs forget the end where another record follows.
      yield record;
      record = undefined;
    }
    if (tag === 'ER') continue;
    record ??= new RisRecord(number, tag !== 'TY');
    record.add(tag, line.slice(start.length));
  }
  if (record) yield record;
}
