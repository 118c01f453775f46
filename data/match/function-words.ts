const FUNCTION_WORDS = new Set(
  'a an and are as at by for from in into is its of on or the to towards toward via with'.split(
    ' ',
  ),
);

/** Whether a word is so common that it says nothing of what a title is about. */
export function isFunctionWord(word: string): boolean {
  return word.length < 8 && FUNCTION_WORDS.has(word);
}
