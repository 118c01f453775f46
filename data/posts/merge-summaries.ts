import type { Summary } from '../summary';
import { plainText, runsOf, textsOf } from '../summary-text';
import { inContractOrder } from './ordered-summary';
import { numberInAddress } from './post-address';
import { haveSameText } from './same-text';
import { isMadeOfTitle } from './summary-id';

/**
 * One summary of the two that sources give of one post. Of two texts the newer one stays, of one
 * text the version with more links and formatting; number, date and reactions come from where they
 * are known. Which of the two was there first makes no difference, but between texts of one moment:
 * then it is the later one's.
 */
export function mergeSummaries(known: Summary, incoming: Summary): Summary {
  const sameBody = haveSameText(known, incoming);
  const [older, newer] =
    momentOf(incoming) >= momentOf(known) ? [known, incoming] : [incoming, known];
  const { title, note } = withHeading(older, newer, sameBody);
  const unedited = sameBody && (older.title === newer.title || title === older.title);
  const text = sameBody ? richer(known, incoming, textRichness) : newer;
  const { paper, otherPapers } = unedited ? richer(known, incoming, paperRichness) : newer;
  return inContractOrder({
    ...text,
    title,
    note,
    id: keptId(known, incoming),
    channel: known.channel,
    postedAt: least(known.postedAt, incoming.postedAt),
    asOf: unedited ? earlierMoment(known, incoming) : momentOf(newer),
    url: keptAddress(known, incoming),
    reactions: moreReactions(known.reactions, incoming.reactions),
    paper,
    otherPapers,
  });
}

/** The one whose title and note stay: the newer, unless it calls itself by its first words only. */
function withHeading(older: Summary, newer: Summary, sameBody: boolean): Summary {
  const [first = []] = textsOf(newer.body);
  const words = newer.title.replace(/…$/, '');
  return sameBody && plainText(first).startsWith(words) ? older : newer;
}

/** When the text of a summary was as it is; empty where nobody knows, which is before all else. */
export function momentOf({ asOf, postedAt }: Summary): string {
  return asOf ?? postedAt ?? '';
}

function earlierMoment(a: Summary, b: Summary): string | undefined {
  return least(momentOf(a) || undefined, momentOf(b) || undefined);
}

function least(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

function richer(a: Summary, b: Summary, richness: (summary: Summary) => number): Summary {
  const difference = richness(a) - richness(b);
  if (difference !== 0) return difference > 0 ? a : b;
  return JSON.stringify(a.body) + a.title >= JSON.stringify(b.body) + b.title ? a : b;
}

function textRichness({ body }: Summary): number {
  return runsOf(body).reduce(
    (sum, run) => sum + (run.href ? 100 : 0) + (run.bold || run.italic || run.code ? 1 : 0),
    0,
  );
}

/** Facts that somebody looked up weigh more than what a post says by itself. */
function paperRichness({ title, paper }: Summary): number {
  const { arxivId, doi, openreviewIds, codeUrl, firstAuthor, venue, otherTitles } = paper;
  const facts = [codeUrl, firstAuthor, venue, ...otherTitles].filter(Boolean).length;
  const ids = [arxivId, doi, ...openreviewIds].filter(Boolean).length;
  return 100 * facts + 2 * ids + (paper.title === title ? 0 : 1);
}

/** An id made of a title is an older one, given when nobody knew the number: it stays. */
function keptId(known: Summary, incoming: Summary): Summary['id'] {
  const [a, b] = [known, incoming].map((one) => isMadeOfTitle(one.id, numberInAddress(one.url)));
  if (a !== b) return a ? known.id : incoming.id;
  if (a) return known.id;
  return (numberInAddress(known.url) ?? 0) <= (numberInAddress(incoming.url) ?? 0)
    ? known.id
    : incoming.id;
}

/** An album is several posts: its address is that of the first. */
function keptAddress(known: Summary, incoming: Summary): string | undefined {
  const [a, b] = [numberInAddress(known.url), numberInAddress(incoming.url)];
  return a !== undefined && (b === undefined || a <= b) ? known.url : (incoming.url ?? known.url);
}

/** Counts only grow, but for a few who think better of it: the source with more is the later one. */
function moreReactions(a: Summary['reactions'], b: Summary['reactions']): Summary['reactions'] {
  const [x, y] = [a, b].map((all) => (all ?? []).reduce((sum, { count }) => sum + count, 0));
  if (x !== y) return (x ?? 0) > (y ?? 0) ? a : b;
  return JSON.stringify(a ?? []) >= JSON.stringify(b ?? []) ? a : b;
}
