/**
 * Which summaries explain one and the same paper: those that know it by the same id, or by the
 * same title where no id says otherwise.
 */
import type { SummaryId } from '../summary';
import { type Candidate, papersIn, type SharedPaper } from './candidate';
import { joinedBy } from './joined-by';
import { titleKeyOf } from './title-key';

/** What several summaries know one paper by, or a single one. */
type Known = Candidate[];

/** A title that so many papers share is no longer the name of one: «Weekly Digest». */
const MOST_NAMESAKES = 8;
/** So many summaries of one paper are kept, the newest ones: nobody reads more of them. */
const MOST_SUMMARIES = 24;

/**
 * The same candidates, each with all summaries of its paper where there are several. It does not
 * depend on their order but for summaries that were posted at one time, or nobody knows when.
 *
 * Ids join first, and one that is shared decides, but that a paper has one arXiv id only: it may
 * have several forums and DOIs. Then titles join what ids have not told apart: where a paper of
 * some title may be either of two others, it is joined to neither.
 *
 * @param candidates all that have an id or a title in common with one of them
 */
export function withSharedPapers(candidates: Candidate[]): Candidate[] {
  const shared = new Map<Candidate, SharedPaper>();
  for (const known of onePaperEach(candidates.flatMap(papersIn))) {
    const summaries = newestFirst(known);
    if (summaries.length < 2) continue;
    for (const one of known) shared.set(one, { summaries, ...allIds(known) });
  }
  const withShared = <One extends Candidate>(one: One): One => {
    const paper = shared.get(one);
    return paper ? { ...one, shared: paper } : one;
  };
  return candidates.map((candidate) => {
    const one = withShared(candidate);
    return one.others ? { ...one, others: one.others.map(withShared) } : one;
  });
}

function onePaperEach(papers: Candidate[]): Known[] {
  const alone = papers.map((paper): Known => [paper]);
  const byArxiv = joinedBy(alone, arxivOf, () => true);
  const byForum = joinedBy(byArxiv, forumsOf, (some) => atMostOne(some, arxivOf));
  const byDoi = joinedBy(byForum, doisOf, (some) => atMostOne(some, arxivOf));
  // Those that have an id of one kind in common are joined by now: two that have any differ.
  const noneDiffer = (some: Known[]) =>
    [arxivOf, forumsOf, doisOf].every((idsOf) => atMostOne(some, idsOf));
  return joinedBy(byDoi, titleKeysOf, noneDiffer, MOST_NAMESAKES);
}

function atMostOne(some: Known[], idsOf: (known: Known) => string[]): boolean {
  return some.filter((known) => idsOf(known).length > 0).length <= 1;
}

const arxivOf = (known: Known) => unique(known.flatMap(({ arxiv }) => arxiv ?? []));
const forumsOf = (known: Known) => unique(known.flatMap(({ openreview }) => openreview));
const doisOf = (known: Known) => unique(known.flatMap(({ doi }) => doi ?? []));
const titleKeysOf = (known: Known) =>
  unique(known.flatMap(({ titles }) => titles.flatMap((title) => titleKeyOf(title) ?? [])));

function allIds(known: Known): Omit<SharedPaper, 'summaries'> {
  const [arxiv] = arxivOf(known);
  return { ...(arxiv ? { arxiv } : {}), openreview: forumsOf(known), dois: doisOf(known) };
}

/** What was posted nobody knows when comes last. */
function newestFirst(known: Known): SummaryId[] {
  const time = ({ postedAt }: Candidate) => (postedAt ? Date.parse(postedAt) : 0);
  const sorted = known.toSorted((a, b) => time(b) - time(a));
  return unique(sorted.map(({ summary }) => summary)).slice(0, MOST_SUMMARIES);
}

function unique<Value>(values: Value[]): Value[] {
  return [...new Set(values)];
}
