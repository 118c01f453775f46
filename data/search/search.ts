import { ranked, type Scored, scoredByAll } from './ranking';
import type { SearchIndex } from './search-index';
import { NOTHING_SOUGHT, type Sought } from './sought';
import { type Forms, formsOf, wordsOf } from './words';

/** What a query has found. */
export interface Found {
  /** Of the summaries, the best first. */
  numbers: Uint32Array;
  /** The words that they were found by. */
  sought: Sought;
}

/** No query that anybody types is longer. */
const LONGEST_QUERY = 500;
const MOST_WORDS = 12;

/** Shorter words have too many others near to them. */
const LONGEST_WITHOUT_TYPO = 4;
/** How much less a word says that is only begun, or has a typo, than one that is there. */
const BEGUN = 0.4;
const MISTYPED = 0.4;

/** What one word of a query has found. */
interface WordFound {
  parts: Scored[];
  stems: string[];
  beginnings: string[];
}

/**
 * Finds summaries by the words of a query: titles, aliases, venues and the Russian text, whatever
 * the form of the word. All words must be there; the last one may be unfinished. Where nothing is
 * found, longer words may have a typo.
 *
 * @throws DamagedIndexError
 */
export async function search(index: SearchIndex, query: string): Promise<Found> {
  const words = wordsOf(query.slice(0, LONGEST_QUERY))
    .map(({ text }) => formsOf(text))
    .filter(({ plain, stem }) => plain !== '' && stem !== '')
    .slice(0, MOST_WORDS);
  if (words.length === 0) return { numbers: new Uint32Array(), sought: NOTHING_SOUGHT };
  const found = await foundBy(index, words, false);
  return found.numbers.length > 0 ? found : foundBy(index, words, true);
}

async function foundBy(index: SearchIndex, words: Forms[], forgiving: boolean): Promise<Found> {
  const found = await Promise.all(
    words.map((word, i) => wordFound(index, word, i === words.length - 1, forgiving)),
  );
  const scores = scoredByAll(
    found.map(({ parts }) => parts),
    index.summaries,
  );
  return {
    numbers: ranked(scores),
    sought: {
      stems: new Set(found.flatMap(({ stems }) => stems)),
      beginnings: found.flatMap(({ beginnings }) => beginnings),
    },
  };
}

async function wordFound(
  index: SearchIndex,
  { plain, stem }: Forms,
  unfinished: boolean,
  forgiving: boolean,
): Promise<WordFound> {
  // The whole word too: an unfinished one («embeddi») need not begin like the stem («embed»).
  const beginnings = !unfinished ? [] : plain.startsWith(stem) ? [stem] : [stem, plain];
  const [whole, begun, near] = await Promise.all([
    index.withStems([stem]),
    Promise.all(beginnings.map((beginning) => index.beginningWith(beginning))),
    forgiving ? nearStems(index, unfinished ? [stem, plain] : [stem]) : [],
  ]);
  return {
    parts: [
      { weighed: whole, factor: 1 },
      ...begun.map(({ weighed }) => ({ weighed, factor: BEGUN })),
      ...(near.length > 0 ? [{ weighed: await index.withStems(near), factor: MISTYPED }] : []),
    ],
    stems: [stem, ...begun.flatMap(({ stems }) => stems), ...near],
    beginnings,
  };
}

async function nearStems(index: SearchIndex, forms: string[]): Promise<string[]> {
  const long = [...new Set(forms)].filter((form) => form.length > LONGEST_WITHOUT_TYPO);
  return (await Promise.all(long.map((form) => index.nearTo(form)))).flat();
}
