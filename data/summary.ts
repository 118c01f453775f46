/**
 * The words that everything else shares: a summary (one post of a channel that explains one
 * paper), the paper it explains, and the ids by which papers are known.
 *
 * The schemas are the contract of `data/summaries.jsonl`, one summary a line.
 */
import * as v from 'valibot';
import { ARXIV_ID, DOI, OPENREVIEW_ID, SUMMARY_ID } from './id-forms';

/** An arXiv id without its version: `2301.08243`, or old style `hep-th/9901001`. */
export type ArxivId = v.InferOutput<typeof arxivIdSchema>;
/** The id of an OpenReview forum: `FPGs276lUeq`. */
export type OpenReviewId = v.InferOutput<typeof openReviewIdSchema>;
/** A DOI in lower case, never one that arXiv gives out (those are arXiv ids). */
export type Doi = v.InferOutput<typeof doiSchema>;
/** A summary's own id: `channel/post-number` or `channel/slug-of-title`. */
export type SummaryId = v.InferOutput<typeof summaryIdSchema>;

export const arxivIdSchema = v.pipe(
  v.string(),
  v.regex(ARXIV_ID, 'not an arXiv id'),
  v.brand('ArxivId'),
);
export const openReviewIdSchema = v.pipe(
  v.string(),
  v.regex(OPENREVIEW_ID, 'not an OpenReview id'),
  v.brand('OpenReviewId'),
);
export const doiSchema = v.pipe(
  v.string(),
  v.regex(DOI, 'not a DOI in lower case'),
  v.brand('Doi'),
);
export const summaryIdSchema = v.pipe(
  v.string(),
  v.regex(SUMMARY_ID, 'not an id of a summary'),
  v.brand('SummaryId'),
);

const line = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));
export const webAddress = v.pipe(
  v.string(),
  v.regex(/^https:\/\/\S{1,2000}$/, 'not an https address'),
);

/** The first authors of a paper, by their names. */
export const authorsSchema = v.pipe(
  v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
  v.minLength(1),
  v.maxLength(20),
);

/** The year in which a paper was published. */
export const yearSchema = v.pipe(v.number(), v.integer(), v.minValue(1500), v.maxValue(2200));
/** The conference or journal that published a paper. */
export const venueSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

/** A stretch of text in one style. There is no HTML anywhere: text is shown as text. */
const run = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(20_000)),
  href: v.exactOptional(webAddress),
  bold: v.exactOptional(v.literal(true)),
  italic: v.exactOptional(v.literal(true)),
  code: v.exactOptional(v.literal(true)),
});
const text = v.pipe(v.array(run), v.minLength(1), v.maxLength(1000));

const block = v.variant('kind', [
  v.strictObject({ kind: v.literal('paragraph'), text }),
  v.strictObject({
    kind: v.literal('list'),
    ordered: v.boolean(),
    /** Number of the first item, where the post does not start at 1. */
    start: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(999))),
    items: v.pipe(v.array(text), v.minLength(1), v.maxLength(200)),
  }),
]);

export const paperSchema = v.strictObject({
  title: line,
  otherTitles: v.array(line),
  arxivId: v.exactOptional(arxivIdSchema),
  openreviewIds: v.array(openReviewIdSchema),
  doi: v.exactOptional(doiSchema),
  codeUrl: v.exactOptional(webAddress),
  firstAuthor: v.exactOptional(line),
  venue: v.exactOptional(line),
});

export const summarySchema = v.strictObject({
  id: summaryIdSchema,
  channel: v.pipe(v.string(), v.regex(/^\w{1,64}$/)),
  title: line,
  note: v.exactOptional(
    v.union([v.strictObject({ venue: line }), v.strictObject({ alias: line })]),
  ),
  body: v.pipe(v.array(block), v.minLength(1), v.maxLength(500)),
  postedAt: v.exactOptional(v.pipe(v.string(), v.isoTimestamp())),
  /**
   * A moment at which the post read so, where that is not when it was posted: of two texts of one
   * post the one with the later moment is the newer one.
   */
  asOf: v.exactOptional(v.pipe(v.string(), v.isoTimestamp())),
  url: v.exactOptional(webAddress),
  reactions: v.exactOptional(
    v.array(
      v.strictObject({
        /** Empty where the source shows a count without its picture (paid or custom reactions). */
        emoji: v.pipe(v.string(), v.maxLength(32)),
        count: v.pipe(v.number(), v.integer(), v.minValue(1)),
      }),
    ),
  ),
  paper: paperSchema,
  /** Of a post on several papers that can't be parted: those after the first. */
  otherPapers: v.exactOptional(v.pipe(v.array(paperSchema), v.minLength(1), v.maxLength(50))),
});

/** A summary as a line of a file. */
export const summaryLineSchema = v.pipe(v.string(), v.parseJson(), summarySchema);

export type Run = v.InferOutput<typeof run>;
export type Text = v.InferOutput<typeof text>;
export type Block = v.InferOutput<typeof block>;
export type Paper = v.InferOutput<typeof paperSchema>;
export type Summary = v.InferOutput<typeof summarySchema>;

/** The ids that a page gives for a paper: at most one of each kind. */
export interface PaperIds {
  arxiv?: ArxivId;
  openreview?: OpenReviewId;
  doi?: Doi;
}

/** What is known of a paper where it is named: enough to look it up or to save it. */
export interface PaperRef {
  title?: string;
  ids: PaperIds;
  /** Where no title can be told: stretches of what names it, one of which may be its title. */
  stretches?: string[];
}
