import type { PaperRef } from '../summary';
import { areOnePaper, type Candidate } from './candidate';
import { type Collection, papersUnder } from './collection';
import { compareTitles, type Verdict } from './compare';
import { titlesOf } from './known-titles';
import { type Match, matchOf } from './match';
import { type ParsedTitle, parseTitle } from './parsed-title';
import { isEmpty } from './postings';
import { type TolerantHashes, tolerantHashes, tolerantNumbers } from './title-index';
import { vetoed } from './veto';

/** A reference that has a title, taken apart, and what that is looked up under. */
interface TitledRef {
  ref: PaperRef;
  parsed: ParsedTitle;
  asked: TolerantHashes;
}

function titled(ref: PaperRef): TitledRef[] {
  if (ref.title === undefined) return [];
  const parsed = parseTitle(ref.title);
  return [{ ref, parsed, asked: tolerantHashes(parsed) }];
}

/**
 * The matches by titles that differ from those of papers; a reference without a title has none.
 * Ids veto: what has an arXiv id is looked for among the papers that have none.
 */
export async function findAltered(
  open: PaperRef[],
  collection: Collection,
): Promise<Map<PaperRef, Match | null>> {
  if (open.length === 0) return new Map();
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
  const titles = refs.flatMap(titled);
  if (titles.length === 0) return [];
  const numbers = await numbersOf(
    titles.map(({ asked }) => asked),
    collection,
  );
  const known = await papersUnder(numbers, collection);
  return titles.map((one, i) => [one.ref, matchTolerantly(one, known[i] ?? [])]);
}

type Judged = Verdict & { known: Candidate };

function matchTolerantly({ ref, parsed }: TitledRef, candidates: Candidate[]): Match | null {
  const [best, ...others] = candidates
    .filter((known) => !vetoed(ref, known))
    .flatMap((known) => judge(parsed, known) ?? [])
    .sort(bySureness);
  if (!best) return null;
  const next = others.find(({ known }) => !areOnePaper(known, best.known));
  if (next && areEqual(best, next)) return null;
  const { known, grade, rule, differences } = best;
  return matchOf(known, { grade, rule, ...(differences.length > 0 ? { differences } : {}) });
}

/** Of a cut title it can't be told which of two longer ones it was, whichever has less to it. */
function areEqual(best: Verdict, next: Verdict): boolean {
  if (best.rule === 'cut' && next.rule === 'cut' && best.grade === 'certain') return true;
  return bySureness(best, next) === 0;
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
