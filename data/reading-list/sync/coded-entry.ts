/**
 * Entries as they travel: objects of one-letter names, without what follows from the rest. They
 * are compressed afterwards; what repeats itself costs next to nothing then.
 */
import * as v from 'valibot';
import { idKeys, type LookUpKey, titleLookUpKey } from '../../match/keys';
import type { PaperIds } from '../../summary';
import { savedPaperSchema } from '../saved-paper';
import { sortedKeys } from './merge';
import { FACTS_HERE, type Facts, type Replica } from './replica';

const { entries } = savedPaperSchema;
/** In milliseconds since 1970, what JavaScript can make a date of. */
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const optional = v.exactOptional;

export const codedEntrySchema = v.strictObject({
  k: entries.key,
  /** Saved at; the other times are counted from it, where there are any. */
  s: time,
  d: optional(v.number()),
  /** When each field was last changed: status, tags, note, kept, paper, identity; 0: never. */
  c: optional(v.pipe(v.array(v.pipe(v.number(), v.integer())), v.length(6))),
  /** The number of the status. */
  r: optional(v.picklist([0, 1, 2])),
  /** Other keys of ids, and of titles that do not follow from the title. */
  K: optional(entries.keys),
  i: optional(entries.ids),
  S: entries.summary,
  m: entries.mergedInto,
  f: entries.apartFrom,
  t: optional(entries.tags),
  n: optional(entries.note),
  T: optional(entries.title),
  A: entries.authors,
  y: entries.year,
  v: entries.venue,
  u: entries.address,
  /** Left out: tags, note, title and all after it, or what is after the title. */
  o: optional(v.pipe(v.string(), v.regex(/^t?n?[TA]?$/))),
});

export type CodedEntry = v.InferOutput<typeof codedEntrySchema>;

const STATUSES = entries.status.options;
