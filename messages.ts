/**
 * Every message, parted by who may send it. Whatever a page's script sends is checked against
 * its schema before anything is done: a page is hostile until shown otherwise.
 */
import * as v from 'valibot';
import type { Related } from './data/mentions/related';
import { CHANNEL_NAME } from './data/posts/post';
import type { SignedMatch } from './data/store/channels/signed-match';
import type { Problem } from './data/store/problem';
import type { SummaryToRead } from './data/store/summary-to-read';
import {
  arxivIdSchema,
  authorsSchema,
  doiSchema,
  openReviewIdSchema,
  summaryIdSchema,
  venueSchema,
  webAddress,
  yearSchema,
} from './data/summary';

/** No page is asked about more than so many papers at once; longer lists go in several messages. */
export const FIND_LIMIT = 2000;

const named = {
  title: v.exactOptional(v.pipe(v.string(), v.maxLength(1000))),
  stretches: v.exactOptional(
    v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(40)),
  ),
  ids: v.strictObject({
    arxiv: v.exactOptional(arxivIdSchema),
    openreview: v.exactOptional(openReviewIdSchema),
    doi: v.exactOptional(doiSchema),
  }),
};
const paperRef = v.strictObject(named);

/** A paper to be kept, by what the page says of it and the summary that explains it. */
const paperToKeep = v.strictObject({
  ...named,
  authors: v.exactOptional(authorsSchema),
  year: v.exactOptional(yearSchema),
  venue: v.exactOptional(venueSchema),
  address: v.exactOptional(webAddress),
  summary: v.exactOptional(summaryIdSchema),
});

/** From content scripts to the background: all that a page's script may ask for. */
export const pageMessageSchema = v.variant('type', [
  /** Which of these papers are explained? */
  v.strictObject({
    type: v.literal('find'),
    refs: v.pipe(v.array(paperRef), v.maxLength(FIND_LIMIT)),
  }),
  /** The page shows so many summaries: for the badge, and for the reader to be there. */
  v.strictObject({
    type: v.literal('found'),
    count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)),
    readerNeeded: v.boolean(),
  }),
  /** A summary, of those that the page was told are of one paper where there are several. */
  v.strictObject({
    type: v.literal('read'),
    summary: summaryIdSchema,
    ofPaper: v.exactOptional(v.pipe(v.array(summaryIdSchema), v.maxLength(50))),
  }),
  /** Which other summaries does this one mention, and which mention it? */
  v.strictObject({ type: v.literal('related'), summary: summaryIdSchema }),
  /** Which of these papers are on the reading list? */
  v.strictObject({
    type: v.literal('saved'),
    papers: v.pipe(v.array(paperToKeep), v.maxLength(FIND_LIMIT)),
  }),
  v.strictObject({ type: v.literal('save'), paper: paperToKeep, saved: v.boolean() }),
  /** The reader says whether this paper is the one that the summary explains. */
  v.strictObject({
    type: v.literal('answer'),
    ref: paperRef,
    summary: summaryIdSchema,
    same: v.boolean(),
  }),
]);

export type PaperToKeep = v.InferOutput<typeof paperToKeep>;

export type PageMessage = v.InferOutput<typeof pageMessageSchema>;

/** What the background answers to each. */
export interface PageAnswers {
  find: (SignedMatch | null)[];
  found: null;
  read: SummaryToRead | null;
  related: Related | null;
  saved: boolean[];
  save: null;
  answer: null;
}

/** From the extension's own pages to the background; no page's script may send these. */
export const ownMessageSchema = v.variant('type', [
  /** Read what is new in this channel, after those that wait already. */
  v.strictObject({
    type: v.literal('refresh-channel'),
    name: v.pipe(v.string(), v.regex(CHANNEL_NAME)),
  }),
  /** In all that are on. */
  v.strictObject({ type: v.literal('refresh-channels') }),
  /** Read none of them any further. */
  v.strictObject({ type: v.literal('stop-refresh') }),
  /** Have look-ups find what channels have by now: a page would stand still over many summaries. */
  v.strictObject({ type: v.literal('renew-summaries') }),
]);

export type OwnMessage = v.InferOutput<typeof ownMessageSchema>;

/** From the background to the page that reads HTML for it; the answer is a `TelegramPage`. */
export const pageToReadSchema = v.strictObject({
  type: v.literal('read-page'),
  html: v.string(),
});

export type PageToRead = v.InferOutput<typeof pageToReadSchema>;

/** An answer, or the reason why there is none, which the reader should be told. */
export type Answer<Value> = { value: Value } | { problem: Problem };

/** From the extension's own pages to the detector in a tab. */
export interface TabMessage {
  type: 'papers-here';
}

/** From the background to all tabs: pages of these origins (match patterns) may no longer be read. */
export interface LeaveMessage {
  type: 'leave';
  origins: string[];
}

/** What a tab's papers are explained by, as its detector sees it now. */
export interface PapersHere {
  /** Whether it can read which papers the page names: then these are all. */
  read: boolean;
  found: { role: 'subject' | 'listed' | 'cited'; match: SignedMatch }[];
}
