import MiniSearch, { type Query } from 'minisearch';
import type { Summary } from '../summary';
import { blockLines } from '../summary-text';
import { plainWord, stemOf, wordsOf } from './words';

/** A summary that a query found, and the stems of the words that it was found by. */
export interface Hit {
  summary: Summary;
  stems: Set<string>;
}

/** Finds summaries by the words of a query, the best first. */
export type Search = (query: string) => Hit[];

const FIELDS = { names: 4, title: 3, titles: 2, body: 1 };

/**
 * A full-text search over summaries: titles, aliases, venues and the Russian text, whatever the
 * form of the word. The last word of a query may be unfinished. Where nothing is found, longer
 * words may have a typo.
 */
export function searchOver(summaries: Summary[]): Search {
  const byId = new Map<string, Summary>(summaries.map((summary) => [summary.id, summary]));
  const index = new MiniSearch({
    fields: Object.keys(FIELDS),
    tokenize: (text) => wordsOf(text).map((word) => word.text),
    processTerm: searchedForms,
    searchOptions: { boost: FIELDS, tokenize: (form) => [form], processTerm: (form) => form },
  });
  index.addAll(summaries.map(searchedFields));
  return (query) => {
    const exact = index.search(queryFor(query));
    const results =
      exact.length > 0 ? exact : index.search(queryFor(query), { fuzzy: maximalTypos });
    return results.flatMap(({ id, match }) => {
      const summary = byId.get(id);
      const terms = Object.keys(match);
      return summary ? [{ summary, stems: new Set([...terms, ...terms.map(stemOf)]) }] : [];
    });
  };
}

/** All words by their stems; the last one also by its beginning. */
function queryFor(text: string): Query {
  const words = wordsOf(text).map((word) => word.text);
  const last = words.pop();
  if (last === undefined) return '';
  const unfinished = { combineWith: 'OR' as const, prefix: true, queries: searchedForms(last) };
  return { combineWith: 'AND', queries: [...words.map(stemOf), unfinished] };
}

/** The whole word too: an unfinished one («embeddi») need not begin like the stem («embed»). */
function searchedForms(word: string): string[] {
  return [...new Set([stemOf(word), plainWord(word)])];
}

function maximalTypos(term: string): number {
  return term.length > 4 ? 1 : 0;
}

function searchedFields(summary: Summary) {
  const { id, title, note, body, paper } = summary;
  const alias = note && 'alias' in note ? note.alias : '';
  const venue = note && 'venue' in note ? note.venue : (paper.venue ?? '');
  return {
    id,
    title,
    names: `${alias} ${venue} ${paper.firstAuthor ?? ''}`,
    titles: [paper.title, ...paper.otherTitles].join('\n'),
    body: body.flatMap(blockLines).join('\n'),
  };
}
