import { isSought, mayBeSought, NOTHING_SOUGHT, type Sought } from './sought';
import { eachWord, type Word } from './words';

/** A stretch of text, and whether it is one of the words searched for. */
export interface Stretch {
  text: string;
  hit: boolean;
}

/** The whole text in stretches, the words that are sought set apart as hits. */
export function highlight(text: string, sought: Sought): Stretch[] {
  return stretches(text, [...hitsIn(text, sought)]);
}

/**
 * The part of a text around its first hit, about `length` characters, in stretches; cut ends are
 * marked by an ellipsis. The beginning of the text where nothing is hit.
 */
export function excerpt(text: string, sought: Sought, length: number): Stretch[] {
  const first = hitsIn(text, sought).next().value;
  const from = startOfExcerpt(text, first?.start ?? 0, length);
  const to = endOfExcerpt(text, from, from + length);
  const part = `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  return highlight(part, sought);
}

function* hitsIn(text: string, sought: Sought): Generator<Word, undefined> {
  if (sought === NOTHING_SOUGHT) return;
  const mayBe = mayBeSought(sought);
  for (const word of eachWord(text)) {
    if (mayBe(word.text) && isSought(word.text, sought)) yield word;
  }
}

function stretches(text: string, hits: Word[]): Stretch[] {
  const parts: Stretch[] = [];
  let end = 0;
  for (const { text: word, start } of hits) {
    parts.push({ text: text.slice(end, start), hit: false }, { text: word, hit: true });
    end = start + word.length;
  }
  parts.push({ text: text.slice(end), hit: false });
  return parts.filter((part) => part.text !== '');
}

/** Some words before the hit, so that it is read in its sentence; never in the middle of a word. */
function startOfExcerpt(text: string, hit: number, length: number): number {
  const wanted = Math.max(0, hit - Math.round(length / 3));
  if (wanted === 0) return 0;
  const space = text.indexOf(' ', wanted);
  return space < 0 || space > hit ? hit : space + 1;
}

/** After the last whole word; only a word that is too long by itself is cut, between characters. */
function endOfExcerpt(text: string, from: number, to: number): number {
  if (to >= text.length) return text.length;
  const space = text.lastIndexOf(' ', to);
  if (space > from) return space;
  return /[\uD800-\uDBFF]/.test(text.charAt(to - 1)) ? to - 1 : to;
}
