/** Whether two sources have the same text of a post: spaces, line breaks and formatting aside. */
import { hash32 } from '../match/hash';
import type { Summary } from '../summary';
import { blockLines, plainText } from '../summary-text';
import type { PostLine } from './post';

/** Paragraphs shorter than this say nothing of which post they are from. */
const SHORTEST = 40;

function letters(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

/** A key of the whole text of a post. */
export function textKey(lines: PostLine[]): number {
  return hash32(letters(lines.map(plainText).join('')));
}

/**
 * The keys of the text that a summary has: with its title and note, and without them, since a title
 * may come from elsewhere than the text.
 */
export function textKeys({ title, note, body }: Summary): number[] {
  const text = body.flatMap(blockLines).join('');
  const above = [title, ...Object.values(note ?? {})].join('');
  return [hash32(letters(above + text)), hash32(letters(text))];
}

/** Whether two summaries have the same text. */
export function haveSameText(a: Summary, b: Summary): boolean {
  const keys = textKeys(b);
  return textKeys(a).some((key) => keys.includes(key));
}

/** Keys of the longer paragraphs and items of a summary. */
export function paragraphKeys({ body }: Summary): Set<number> {
  const lines = body.flatMap(blockLines).map(letters);
  return new Set(lines.filter(({ length }) => length >= SHORTEST).map(hash32));
}
