/**
 * The hashes under which the index keeps a paper, and those under which a mention is looked for.
 * Keys are of four kinds: an id; a whole title; what stands after a name and its colon; what
 * stands before a subtitle.
 */
import type { PaperRef } from '../summary';
import type { Candidate } from './candidate';
import { hash32 } from './hash';
import { idKeys } from './keys';
import { type ParsedTitle, parseTitle } from './parsed-title';
import { keyOfWords, titleKeyOf } from './title-key';

/** Under which a paper is kept. */
export function candidateKeys({ arxiv, openreview, doi, titles }: Candidate): number[] {
  const ids = [
    ...(arxiv ? [`arxiv:${arxiv}`] : []),
    ...openreview.map((id) => `openreview:${id}`),
    ...(doi ? [`doi:${doi}`] : []),
  ];
  return hashes([...ids, ...titles.flatMap(titleKeys)]);
}

function titleKeys(title: string): string[] {
  const { whole, bare, rest, head } = keysOf(title, parseTitle(title));
  return [
    ...named('title', whole),
    ...named('title', bare),
    ...named('rest', rest),
    ...named('head', head),
  ];
}

/** Under which a mention is certain by its id. */
export function hashedIds(ref: PaperRef): number[] {
  return hashes(idKeys(ref));
}

/** Under which a mention may be certain by its id or its whole title. */
export function exactKeys(ref: PaperRef): number[] {
  const key = ref.title === undefined ? undefined : titleKeyOf(ref.title);
  return [...hashedIds(ref), ...hashes(named('title', key))];
}

/** Under which papers are whose title has less or more of a name, a subtitle, labels or notes. */
export function tolerantKeys(title: string, parsed: ParsedTitle): number[] {
  const { whole, bare, rest, head } = keysOf(title, parsed);
  const same = [whole, bare].flatMap((key) =>
    ['title', 'rest', 'head'].flatMap((kind) => named(kind, key)),
  );
  return hashes([...same, ...named('title', rest), ...named('title', head)]);
}

interface TitleKeys {
  whole: string | undefined;
  /** Without labels and notes. */
  bare: string | undefined;
  rest: string | undefined;
  head: string | undefined;
}

function keysOf(title: string, { words, headWords }: ParsedTitle): TitleKeys {
  const parts = headWords > 0 && headWords < words.length;
  return {
    whole: titleKeyOf(title),
    bare: keyOfWords(words),
    rest: parts ? keyOfWords(words.slice(headWords)) : undefined,
    head: parts ? keyOfWords(words.slice(0, headWords)) : undefined,
  };
}

function named(kind: string, key: string | undefined): string[] {
  return key === undefined ? [] : [`${kind}:${key}`];
}

function hashes(keys: string[]): number[] {
  return [...new Set(keys)].map(hash32);
}
