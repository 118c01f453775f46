import type { PaperRef, SummaryId } from '../summary';
import type { Difference } from './align';
import { type Candidate, papersIn } from './candidate';
import type { Collection } from './collection';
import { compareTitles, type Verdict } from './compare';
import { exactKeys } from './index-keys';
import { type ParsedTitle, parseTitle } from './parsed-title';
import { isEmpty } from './postings';
import type { TitleRule } from './rules/comparison';
import { keysOfStretches } from './stretches';
import { exactNumbers, type TolerantHashes, tolerantHashes, tolerantNumbers } from './title-index';
import { type TitleKey, titleKeyOf } from './title-key';

/** A mention joined to a summary. */
export interface Match {
  summary: SummaryId;
  grade: 'certain' | 'possible';
  /** What joined them: an id of that kind, the whole title, a title that differs so, the reader. */
  rule: 'arxiv' | 'openreview' | 'doi' | 'title' | TitleRule | 'answer';
  /** What differs between the titles, where something does. */
  differences?: Difference[];
  /** The other summaries of that paper, where there are some, the newest first. */
  also?: SummaryId[];
}

/**
 * The match of each reference, in order; `null` where no summary explains that paper.
 *
 * An id that agrees decides. Where none does, the whole title may, and then a title that differs
 * in what sources are known to differ in; where no title can be told, a stretch of the text that is
 * one, long and rare enough. Ids veto: a paper that is known by another id of the
 * same kind is not the one, however alike the titles. A title that leads to two papers equally
 * joins to neither. Of several summaries of that paper the newest is the match.
 */
export async function findMatches(
  refs: PaperRef[],
  collection: Collection,
): Promise<(Match | null)[]> {
  const matches = await findExactly(refs, collection);
  const open = refs.filter((_, i) => matches[i] === undefined);
  const tolerant = open.length > 0 ? await findTolerantly(open, collection) : NONE;
  return refs.map((ref, i) => matches[i] ?? tolerant.get(ref) ?? null);
}

const NONE: ReadonlyMap<PaperRef, Match | null> = new Map();

/** By ids and whole titles; `undefined` where neither is known. */
async function findExactly(
  refs: PaperRef[],
  collection: Collection,
): Promise<(Match | null | undefined)[]> {
  const titleKeys = refs.map(wholeTitles);
  const asked = refs.map((ref, i) => exactKeys(ref, titleKeys[i] ?? []));
  const keys = await collection.keys(asked);
  const numbers = asked.map((hashes) => exactNumbers(keys, hashes));
  const known = await readAll(numbers, collection);
  return refs.map((ref, i) => matchExactly(ref, titleKeys[i] ?? [], known[i] ?? []));
}

/** The key of the title; where none can be told, those of all stretches that may be it. */
function wholeTitles({ title, stretches = [] }: PaperRef): TitleKey[] {
  return title === undefined
    ? keysOfStretches(stretches)
    : [titleKeyOf(title)].filter((key) => key !== undefined);
}

/** A reference that has a title, taken apart, and what that is looked up under. */
interface TitledRef {
  ref: PaperRef;
  parsed: ParsedTitle;
  asked: TolerantHashes;
}

function titled(ref: PaperRef): TitledRef | undefined {
  if (ref.title === undefined) return undefined;
  const parsed = parseTitle(ref.title);
  return { ref, parsed, asked: tolerantHashes(parsed) };
}

/** Ids veto: what has an arXiv id is looked for among the papers that have none. */
async function findTolerantly(
  open: PaperRef[],
  collection: Collection,
): Promise<Map<PaperRef, Match | null>> {
  const withId = open.filter(({ ids }) => ids.arxiv);
  const found = await Promise.all([
    collection.withoutArxiv([]).then((postings) => {
      return isEmpty(postings) ? [] : joinTolerantly(withId, collection, amongOthers);
    }),
    joinTolerantly(
      open.filter(({ ids }) => !ids.arxiv),
      collection,
      amongAll,
    ),
  ]);
  return new Map(found.flat());
}

type Numbers = (asked: TolerantHashes[], collection: Collection) => Promise<number[][]>;

const amongAll: Numbers = async (asked, collection) => {
  const [keys, blocks] = await Promise.all([
    collection.keys(asked.map((one) => one.keys)),
    collection.blocks(asked.map((one) => one.blocks)),
  ]);
  return asked.map((one) => tolerantNumbers({ keys, blocks }, one));
};

const amongOthers: Numbers = async (asked, { withoutArxiv }) => {
  const both = await withoutArxiv(asked.map(({ keys, blocks }) => [...keys, ...blocks]));
  return asked.map((one) => tolerantNumbers({ keys: both, blocks: both }, one));
};

async function joinTolerantly(
  refs: PaperRef[],
  collection: Collection,
  numbersOf: Numbers,
): Promise<[PaperRef, Match | null][]> {
  const titles = refs.flatMap((ref) => titled(ref) ?? []);
  if (titles.length === 0) return [];
  const numbers = await numbersOf(
    titles.map(({ asked }) => asked),
    collection,
  );
  const known = await readAll(numbers, collection);
  return titles.map((one, i) => [one.ref, matchTolerantly(one, known[i] ?? [])]);
}

/** The papers under each list of numbers, all read at once. */
async function readAll(numbers: number[][], { candidates }: Collection): Promise<Candidate[][]> {
  const all = [...new Set(numbers.flat())];
  const found = all.length > 0 ? await candidates(all) : new Map<number, Candidate>();
  return numbers.map((some) => some.flatMap((number) => papersUnder(found.get(number))));
}

function papersUnder(candidate: Candidate | undefined): Candidate[] {
  return candidate ? papersIn(candidate) : [];
}

/** `null` where the whole title is known, but to no single paper that it may be. */
function matchExactly(
  ref: PaperRef,
  keys: TitleKey[],
  candidates: Candidate[],
): Match | null | undefined {
  for (const [rule, agrees] of ID_RULES) {
    const candidate = candidates.find((known) => agrees(ref, known));
    if (candidate) return matchOf(candidate, { grade: 'certain', rule });
  }
  const sameTitle = candidates.filter((known) => keys.some((key) => isTitled(known, key)));
  if (sameTitle.length === 0) return undefined;
  const [candidate, ...others] = sameTitle.filter((known) => !vetoed(ref, known));
  if (!candidate || others.some((known) => !areOnePaper(known, candidate))) return null;
  return matchOf(candidate, { grade: 'certain', rule: 'title' });
}

/** The newest summary of that paper, and the others. */
function matchOf({ summary, shared }: Candidate, how: Omit<Match, 'summary' | 'also'>): Match {
  const [newest = summary, ...also] = shared?.summaries ?? [];
  return { summary: newest, ...how, ...(also.length > 0 ? { also } : {}) };
}

function areOnePaper(a: Candidate, b: Candidate): boolean {
  const [some, others] = [a.shared?.summaries, b.shared?.summaries];
  if (!some || some.length !== others?.length) return false;
  return some.every((summary, i) => summary === others[i]);
}

const ID_RULES: [Match['rule'], (ref: PaperRef, known: Candidate) => boolean][] = [
  ['arxiv', ({ ids }, known) => ids.arxiv !== undefined && ids.arxiv === known.arxiv],
  ['openreview', ({ ids }, known) => !!ids.openreview && known.openreview.includes(ids.openreview)],
  ['doi', ({ ids }, known) => ids.doi !== undefined && ids.doi === known.doi],
];

function isTitled(known: Candidate, key: TitleKey): boolean {
  return titlesOf(known).some(({ keys: [whole] }) => whole === key);
}

const taken = new WeakMap<Candidate, ParsedTitle[]>();

/** A page may name one paper often, and a collection gives it again: its titles are parsed once. */
function titlesOf(known: Candidate): ParsedTitle[] {
  const titles = taken.get(known) ?? known.titles.map(parseTitle);
  taken.set(known, titles);
  return titles;
}

/** Whatever one of the summaries of a paper knows of its ids holds for all of them. */
function vetoed({ ids }: PaperRef, known: Candidate): boolean {
  const { arxiv, openreview } = known.shared ?? known;
  const dois = known.shared?.dois ?? (known.doi ? [known.doi] : []);
  return (
    differ(ids.arxiv, arxiv ? [arxiv] : []) ||
    differ(ids.openreview, openreview) ||
    differ(ids.doi, dois)
  );
}

function differ(id: string | undefined, known: string[]): boolean {
  return id !== undefined && known.length > 0 && !known.includes(id);
}

type Judged = Verdict & { known: Candidate };

function matchTolerantly({ ref, parsed }: TitledRef, candidates: Candidate[]): Match | null {
  const [best, ...others] = candidates
    .filter((known) => !vetoed(ref, known))
    .flatMap((known) => judge(parsed, known) ?? [])
    .sort(bySureness);
  if (!best) return null;
  const next = others.find(({ known }) => !areOnePaper(known, best.known));
  if (next && bySureness(best, next) === 0) return null;
  const { known, grade, rule, differences } = best;
  return matchOf(known, { grade, rule, ...(differences.length > 0 ? { differences } : {}) });
}

function judge(mention: ParsedTitle, known: Candidate): Judged | undefined {
  const [best] = titlesOf(known)
    .flatMap((title) => compareTitles(mention, title) ?? [])
    .sort(bySureness);
  return best && { ...best, known };
}

function bySureness(a: Verdict, b: Verdict): number {
  const [x, y] = [a, b].map(({ grade }) => (grade === 'certain' ? 0 : 1));
  return (x ?? 0) - (y ?? 0) || a.cost - b.cost;
}
