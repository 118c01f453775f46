import { arxivIdFrom, idsFromAddress, idsFromDoi } from './paper-ids';
import type { PaperIds, PaperRef } from './summary';

/** An id stands near the beginning of what is selected, if anywhere. */
const MOST_WORDS = 500;

/**
 * The paper that a stretch of text may name, such as a selection: by the first id in it, written
 * alone or as an address, and by the whole of it as a title of at most 1,000 characters.
 */
export function selectedPaper(text: string): PaperRef {
  const title = text.replaceAll(/\s+/g, ' ').trim().slice(0, 1000);
  const words = text.split(/[\s<>()[\]{}"'«»,;]+/).slice(0, MOST_WORDS);
  for (const word of words) {
    const ids = idsOfWord(word.replace(/[.:?!]+$/, ''));
    if (Object.keys(ids).length > 0) return { title, ids };
  }
  return { title, ids: {} };
}

function idsOfWord(word: string): PaperIds {
  const arxiv = arxivIdFrom(word);
  if (arxiv) return { arxiv };
  const named = idsFromDoi(word);
  if (Object.keys(named).length > 0) return named;
  // Bibliographies leave out the scheme.
  return idsFromAddress(/^[\w-]+(?:\.[\w-]+)+\//.test(word) ? `https://${word}` : word);
}
