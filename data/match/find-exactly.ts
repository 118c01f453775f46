import type { PaperRef } from '../summary';
import { areOnePaper, type Candidate } from './candidate';
import { type Collection, papersUnder } from './collection';
import { exactKeys } from './index-keys';
import { titlesOf } from './known-titles';
import { type Match, matchOf } from './match';
import { parseTitle } from './parsed-title';
import { sayTheSame } from './same-letters';
import { keysOfStretches } from './stretches';
import { exactNumbers } from './title-index';
import { type TitleKey, titleKeyOf } from './title-key';
import { vetoed } from './veto';

/** A reference, and what its id or its whole title is looked up under. */
export interface ExactlyAsked {
  ref: PaperRef;
  titleKeys: TitleKey[];
  hashes: number[];
}

/** What references are looked up under, in order. */
export function exactlyAsked(refs: PaperRef[]): ExactlyAsked[] {
  return refs.map((ref) => {
    const titleKeys = wholeTitles(ref);
    return { ref, titleKeys, hashes: exactKeys(ref, titleKeys) };
  });
}

/** Numbers of the papers that each may be; none where neither its ids nor its title lead to any. */
export async function exactNumbersOf(
  asked: ExactlyAsked[],
  collection: Collection,
): Promise<number[][]> {
  const keys = await collection.keys(asked.map(({ hashes }) => hashes));
  return asked.map(({ hashes }) => exactNumbers(keys, hashes));
}

/** The matches by ids and whole titles, in order; `undefined` where neither is known. */
export async function exactMatches(
  asked: ExactlyAsked[],
  numbers: number[][],
  collection: Collection,
): Promise<(Match | null | undefined)[]> {
  const known = await papersUnder(numbers, collection);
  return asked.map(({ ref, titleKeys }, i) => matchExactly(ref, titleKeys, known[i] ?? []));
}

/** The key of the title; where none can be told, those of all stretches that may be it. */
function wholeTitles({ title, stretches = [] }: PaperRef): TitleKey[] {
  if (title === undefined) return keysOfStretches(stretches);
  const key = titleKeyOf(title);
  return key === undefined ? [] : [key];
}

/** `null` where the whole title is known, but to no single paper that it may be. */
function matchExactly(
  ref: PaperRef,
  keys: TitleKey[],
  candidates: Candidate[],
): Match | null | undefined {
  for (const [rule, agrees] of ID_RULES) {
    const candidate = candidates.find((known) => agrees(ref, known));
    if (candidate) return matchOf(candidate, { grade: 'certain', rule });
  }
  const sameTitle = candidates.filter((known) => keys.some((key) => isTitled(known, key)));
  if (sameTitle.length === 0) return undefined;
  const open = sameTitle.filter((known) => !vetoed(ref, known));
  const sure = open.filter((known) => isSaidBy(ref.title, keys, known));
  const [candidate, ...others] = sure.length > 0 ? sure : open;
  if (!candidate || others.some((known) => !areOnePaper(known, candidate))) return null;
  return matchOf(candidate, { grade: sure.length > 0 ? 'certain' : 'possible', rule: 'title' });
}

/** Whether one of its titles has not only the letters of the mention's, but says the same. */
function isSaidBy(title: string | undefined, [key]: TitleKey[], known: Candidate): boolean {
  if (title === undefined) return true;
  const alike = titlesOf(known).filter(({ keys: [whole] }) => whole === key);
  if (alike.some((own) => own.title === title)) return true; // Most are: they need no taking apart.
  const mention = parseTitle(title);
  return alike.some((own) => sayTheSame(mention, own));
}

const ID_RULES: [Match['rule'], (ref: PaperRef, known: Candidate) => boolean][] = [
  ['arxiv', ({ ids }, known) => ids.arxiv !== undefined && ids.arxiv === known.arxiv],
  ['openreview', ({ ids }, known) => !!ids.openreview && known.openreview.includes(ids.openreview)],
  ['doi', ({ ids }, known) => ids.doi !== undefined && ids.doi === known.doi],
];

function isTitled(known: Candidate, key: TitleKey): boolean {
  return titlesOf(known).some(({ keys: [whole] }) => whole === key);
}
