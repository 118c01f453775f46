/** The pages whose mentions are looked up; every collection has the same number of their papers. */
import type { PaperRef } from '../../../data/summary';
import { seeded } from '../random';
import { madeUpArxivId, madeUpSummaryId, madeUpTitle, UNEXPLAINED } from './made-up-papers';

/** Mentions of a page of a list. */
export const MENTIONS = 300;
const EXPLAINED = 30;
const ALTERED = 30;
/** So many different papers are named, also among 21: the others are named again. */
const PAPERS = 20;

/** What is asked, and which summary each mention should be joined to. */
export interface Asked {
  refs: PaperRef[];
  expected: (string | null)[];
}

/** 30 mentions that are explained, 30 with an altered title and without ids, 240 of other papers. */
export function mixedPage(summaries: number): Asked {
  const numbers = spread(summaries);
  const at = (i: number) => numbers[i % numbers.length] ?? 0;
  const explained = Array.from({ length: EXPLAINED }, (_, i) => exact(at(i), i));
  const altered = Array.from({ length: ALTERED }, (_, i) => ({
    ref: { title: alteredTitle(madeUpTitle(at(i)), i), ids: {} },
    expected: madeUpSummaryId(at(i)),
  }));
  const others = Array.from({ length: MENTIONS - EXPLAINED - ALTERED }, (_, i) => unexplained(i));
  return asked([...explained, ...altered, ...others]);
}

/** 300 mentions that are all explained, by id or by whole title: nothing else is looked at. */
export function exactPage(summaries: number): Asked {
  const numbers = spread(summaries);
  return asked(
    Array.from({ length: MENTIONS }, (_, i) => exact(numbers[i % numbers.length] ?? 0, i)),
  );
}

/** The page of one paper that nobody has explained. */
export function singlePage(): Asked {
  return asked([unexplained(MENTIONS)]);
}

/** The paper's own page, of one that is explained. */
export function explainedPage(summaries: number): Asked {
  return asked([exact(spread(summaries)[1] ?? 0, 0)]);
}

interface One {
  ref: PaperRef;
  expected: string | null;
}

function asked(mentions: One[]): Asked {
  return {
    refs: mentions.map(({ ref }) => ref),
    expected: mentions.map(({ expected }) => expected),
  };
}

/** Numbers of papers from all over the collection. */
function spread(summaries: number): number[] {
  return Array.from({ length: PAPERS }, (_, i) => Math.floor((i * summaries) / PAPERS));
}

/** Every second one by its id too. */
function exact(number: number, i: number): One {
  const ids = i % 2 === 0 ? { arxiv: madeUpArxivId(number) } : {};
  return { ref: { title: madeUpTitle(number), ids }, expected: madeUpSummaryId(number) };
}

function unexplained(i: number): One {
  const number = UNEXPLAINED + i;
  return {
    ref: { title: madeUpTitle(number), ids: { arxiv: madeUpArxivId(number) } },
    expected: null,
  };
}

/** Two letters of a long word swapped, the end cut off, or a note behind it, in turn. */
function alteredTitle(title: string, i: number): string {
  if (i % 3 === 0) return misspelt(title, i);
  if (i % 3 === 1) return `${title.split(' ').slice(0, -1).join(' ')} …`;
  return `${title} (Oral)`;
}

function misspelt(title: string, i: number): string {
  const long = title.split(' ').filter((word) => word.length > 6);
  const word = long[Math.floor(seeded(i)() * long.length)];
  if (!word) return title;
  return title.replace(word, word.replace(/^(..)(.)(.)/, '$1$3$2'));
}
