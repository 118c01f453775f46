/**
 * Where a text may name a paper: words as published, whole, and in no longer name. What is found
 * here is looked up; most of it is nobody's name.
 */
import { NAME_WORDS, nameForm } from '../match/name-form';

/** A name in a text and where it stands, in UTF-16 units. */
export interface NameSpan {
  name: string;
  start: number;
  end: number;
}

/** A word of a text: everything between spaces and the signs that part words. */
interface Word {
  text: string;
  start: number;
  end: number;
  /** Only one space is between it and the word before. */
  follows: boolean;
  /** It is the first one of a sentence or an item, where any word has a capital. */
  first: boolean;
}

/** Slashes, dashes inside and signs like `_` part nothing: «CLIP/BLIP», «CLIP-ViT», «x_CLIP». */
const WORD = /[^\s()[\]{}«»„“”‘"<>,;:!?…—]+/gu;
const AROUND = /['’.]/;
/** The endings of Russian cases, which are joined to foreign names: «CLIP’а», «CLIP-ом». */
const CASE = /['’‑-](?:а|у|ю|е|и|ы|ом|ем|ой|ей|ов|ам|ям|ами|ями|ах|ях)$/u;
/** Before a word that begins a sentence: its end, an item's dash, and brackets or quotes between. */
const SENTENCE_START = /(?:^|[.!?…:\n]|(?:^|\s)[-–—•])[\s«„“"'(]*$/u;
const LOOKED_BACK = 8;

/** Every stretch of a text that may be a name, from left to right, longer ones first. */
export function nameSpans(text: string): NameSpan[] {
  const words = wordsOf(text);
  return words.flatMap((_, i) => spansFrom(text, words, i));
}

function spansFrom(text: string, words: Word[], i: number): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let count = NAME_WORDS; count > 0; count -= 1) {
    const some = words.slice(i, i + count);
    const [first, last] = [some[0], some[count - 1]];
    if (!first || !last || !some.slice(1).every(({ follows }) => follows)) continue;
    if (isInLongerName(first, words[i - 1], words[i + count])) continue;
    const ending = CASE.exec(last.text)?.[0].length ?? 0;
    const name = text.slice(first.start, last.end - ending).replaceAll('\u00a0', ' ');
    const form = nameForm(name);
    if (form === undefined || (form === 'proper' && first.first)) continue;
    spans.push({ name, start: first.start, end: last.end - ending });
  }
  return spans;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    let [start, end] = [index, index + raw.length];
    while (start < end && AROUND.test(text.charAt(start))) start += 1;
    while (start < end && AROUND.test(text.charAt(end - 1))) end -= 1;
    if (start === end) continue;
    const last = words.at(-1)?.end;
    words.push({
      text: text.slice(start, end),
      start,
      end,
      follows: last !== undefined && start === last + 1 && /\s/.test(text.charAt(last)),
      first: SENTENCE_START.test(text.slice(Math.max(0, start - LOOKED_BACK), start)),
    });
  }
  return words;
}

/** «Stable CLIP», «CLIP Guidance», «DALL-E 2» for «DALL-E», «DALL-E mini»: other names. */
function isInLongerName(first: Word, before: Word | undefined, after: Word | undefined): boolean {
  return (
    (before !== undefined && first.follows && CAPITAL.test(before.text)) ||
    (after?.follows === true && (CAPITAL.test(after.text) || OTHER_MODEL.test(after.text)))
  );
}

const CAPITAL = /[A-Z]/;
const OTHER_MODEL =
  /^(?:[vV]?\d|(?:mini|tiny|small|medium|base|large|huge|lite|light|turbo|nano|plus|pro|next|xl|max|ultra)$)/u;
