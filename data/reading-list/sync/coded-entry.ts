/** An entry as it travels, by names of one letter: a schema for what comes from elsewhere. */
import * as v from 'valibot';
import { LAST_TIME } from '../limits';
import { savedPaperSchema } from '../saved-paper';

const { entries } = savedPaperSchema;
const optional = v.exactOptional;
const whole = v.pipe(v.number(), v.integer());

const isTime = (at: number) => at >= 0 && at <= LAST_TIME;

export const codedEntrySchema = v.pipe(
  v.strictObject({
    /** Its key. */
    k: entries.key,
    /** When it was saved, in milliseconds since 1970; all other times are counted from then. */
    s: whole,
    /** When it was put into the trash. */
    d: optional(whole),
    /**
     * When each field was last changed, or null: status, tags, note, kept, paper, identity. Absent
     * where nothing was changed since it was saved.
     */
    c: optional(v.pipe(v.array(v.nullable(whole)), v.length(6))),
    /** Its status, if it is not to be read: 1 for being read, 2 for read. */
    r: optional(v.picklist([1, 2])),
    /** Keys that do not follow from its ids and its title. */
    K: optional(entries.keys),
    /** Its ids, where the key does not say them all. */
    i: optional(entries.ids),
    S: entries.summary,
    m: entries.mergedInto,
    f: entries.apartFrom,
    b: entries.survivorBefore,
    /** Its tags and its note, unless they are empty. */
    t: optional(entries.tags),
    n: optional(entries.note),
    T: optional(entries.title),
    A: entries.authors,
    y: entries.year,
    v: entries.venue,
    u: entries.address,
    /** What there was no room for: t, n, b; T for the title and all below it, A for all below. */
    o: optional(v.pipe(v.string(), v.regex(/^t?n?b?[TA]?$/))),
  }),
  v.check(
    ({ s, d = 0, c = [] }) => [0, d, ...c].every((since) => isTime(s + (since ?? 0))),
    'not a time',
  ),
);

export type CodedEntry = v.InferOutput<typeof codedEntrySchema>;
