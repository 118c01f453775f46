import type { Sought } from '../search/sought';
import { type Forms, formsOf, wordsOf, wordTexts } from '../search/words';
import type { SavedPaper } from './saved-paper';

/** What is looked for in the list: every word, each perhaps only begun. */
export interface ListQuery {
  words: SoughtWord[];
  /** The same for setting hits apart in a text. */
  sought: Sought;
}

export interface SoughtWord {
  /** As it was typed. */
  typed: string;
  /** What a word that it finds begins with: itself, or its stem. */
  beginnings: string[];
}

/** No query that anybody types is longer. */
const LONGEST_QUERY = 500;
const MOST_WORDS = 12;

/** A query as it is typed; one without letters and digits looks for nothing, and finds all. */
export function listQuery(typed: string): ListQuery {
  const words = wordsOf(typed.slice(0, LONGEST_QUERY))
    .map(({ text }) => ({ text, forms: formsOf(text) }))
    .filter(({ forms }) => forms.plain !== '' && forms.stem !== '')
    .slice(0, MOST_WORDS)
    .map(({ text, forms }) => ({ typed: text, beginnings: beginningsOf(forms) }));
  return {
    words,
    sought: { stems: new Set(), beginnings: words.flatMap(({ beginnings }) => beginnings) },
  };
}

/** Whether a word is in what the entry itself says: title, authors, venue, year, ids, tags, note. */
export function hasWord(entry: SavedPaper, { beginnings }: SoughtWord): boolean {
  const text = searchedText(entry);
  return beginnings.some((beginning) => text.includes(` ${beginning}`));
}

const searchedTexts = new WeakMap<SavedPaper, string>();

/**
 * Both forms of each word of an entry, a space before each. Made once for an entry: looking through
 * ten thousand of them takes a few milliseconds then, and needs no index to keep in step.
 */
export function searchedText(entry: SavedPaper): string {
  const known = searchedTexts.get(entry);
  if (known !== undefined) return known;
  const { title, authors = [], venue = '', year = '', ids, tags, note } = entry;
  const all = [title, ...authors, venue, year, ...Object.values(ids), ...tags, note].join('\n');
  const forms = new Set(
    wordTexts(all).flatMap((word) => {
      const { plain, stem } = formsOf(word);
      return [plain, stem];
    }),
  );
  const text = ` ${[...forms].join(' ')}`;
  searchedTexts.set(entry, text);
  return text;
}

/** An unfinished word («embeddi») need not begin like its stem («embed»). */
function beginningsOf({ plain, stem }: Forms): string[] {
  return plain.startsWith(stem) ? [stem] : [stem, plain];
}
