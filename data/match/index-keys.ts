/**
 * The hashes under which the index keeps a paper, and those under which a mention is looked for.
 * Keys are of four kinds: an id; a whole title; what stands after a name and its colon; what
 * stands before a subtitle.
 */
import type { PaperRef } from '../summary';
import type { Candidate } from './candidate';
import { hash32 } from './hash';
import { idKeys } from './keys';
import type { ParsedTitle } from './parsed-title';
import { keyOfWords, type TitleKey } from './title-key';

/** What makes different hashes of one text: it is hashed once for all that it is looked up as. */
const [TITLE, REST, HEAD] = [0x2c1b3c6d, 0x297a2d39, 0x1bd1e995];
const ANY = [TITLE, REST, HEAD];

/**
 * Under which a paper is kept.
 *
 * @param parsed its titles, in order
 */
export function candidateKeys(candidate: Candidate, parsed: ParsedTitle[]): number[] {
  return [...new Set([...ownIds(candidate), ...parsed.flatMap(titleKeys)])];
}

/**
 * By which a paper may be known to be another summary's as well: its ids and whole titles.
 *
 * @param parsed its titles, in order
 */
export function wholeKeys(candidate: Candidate, parsed: ParsedTitle[]): number[] {
  return [...ownIds(candidate), ...parsed.flatMap(({ keys: [whole] }) => hashedTitle(whole))];
}

function ownIds({ arxiv, openreview, doi }: Candidate): number[] {
  const ids = [
    ...(arxiv ? [`arxiv:${arxiv}`] : []),
    ...openreview.map((id) => `openreview:${id}`),
    ...(doi ? [`doi:${doi}`] : []),
  ];
  return ids.map(hash32);
}

function titleKeys(parsed: ParsedTitle): number[] {
  const [rest, head] = partsOf(parsed);
  return [...parsed.keys.flatMap(hashedTitle), ...keysAs([REST], rest), ...keysAs([HEAD], head)];
}

/** Under which a mention is certain by its id. */
export function hashedIds(ref: PaperRef): number[] {
  return idKeys(ref).map(hash32);
}

/** Under which a paper is that has the title of this key. */
export function hashedTitle(key: TitleKey | undefined): number[] {
  return keysAs([TITLE], key);
}

/** Under which a mention may be certain by its id or its whole title, which has one of these keys. */
export function exactKeys(ref: PaperRef, keys: TitleKey[]): number[] {
  const hashes = hashedIds(ref);
  for (const key of keys) hashes.push(...hashedTitle(key));
  return hashes;
}

/** Under which papers are whose title has less or more of a name, a subtitle, labels or notes. */
export function tolerantKeys(parsed: ParsedTitle): number[] {
  const [rest, head] = partsOf(parsed);
  const keys: number[] = [];
  for (const key of parsed.keys) keys.push(...keysAs(ANY, key));
  if (rest !== undefined)
    keys.push(...hashedTitle(rest), ...(head === rest ? [] : hashedTitle(head)));
  return keys;
}

/** The keys of what stands after the head and of the head, where there are both. */
export function partsOf({ words, headWords }: ParsedTitle): (TitleKey | undefined)[] {
  if (headWords === 0 || headWords >= words.length) return [];
  return [keyOfWords(words.slice(headWords)), keyOfWords(words.slice(0, headWords))];
}

function keysAs(kinds: number[], key: string | undefined): number[] {
  if (key === undefined) return [];
  const hash = hash32(key);
  return kinds.map((kind) => (hash ^ kind) >>> 0);
}
