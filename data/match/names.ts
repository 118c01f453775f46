import type { Summary } from '../summary';
import { plainText, textsOf } from '../summary-text';
import { nameForm } from './name-form';
import { readingsOf } from './readings';
import { isRemark } from './title-heads';

/**
 * The names under which a paper is spoken of, as its summary publishes them: its alias, what stands
 * before the colon of a title, and that of its code where the text says what it abbreviates. None
 * that may mean something else; what titles in general use is a name only as an alias, by which the
 * channel itself calls the paper.
 */
export function namesOf(summary: Summary): string[] {
  const { note, title, paper } = summary;
  const alias = note && 'alias' in note ? [note.alias] : [];
  const titles = new Set([title, paper.title, ...paper.otherTitles]);
  const inTitles = [...titles].flatMap((one) => nameInTitle(one) ?? []);
  return [
    ...new Set([
      ...alias.filter((name) => nameForm(name) !== undefined),
      ...[...inTitles, ...abbreviatedNames(summary)].filter(isNoTerm),
    ]),
  ];
}

function isNoTerm(name: string): boolean {
  const form = nameForm(name);
  return form === 'coined' || form === 'proper';
}

/** «COVID-19: A Survey of …»: what a survey is about is no name of its own. */
const SURVEY = /\b(?:surveys?|reviews?|overview|tutorial|perspectives?|primer|introduction)\b/i;

function nameInTitle(title: string): string | undefined {
  if (!title.includes(':')) return undefined;
  const { bare, head } = readingsOf(title);
  const rest = bare.slice(head.length);
  return /^\s*:/.test(rest) && !isRemark(head) && !SURVEY.test(rest) ? head : undefined;
}

const REPOSITORY = /^https:\/\/(?:github|gitlab)\.com\/[^/]+\/([\w.-]{3,40}?)(?:\.git)?\/?$/;

/**
 * The name that a repository and the text agree on: «… CONTRastive Image QUality Evaluator
 * (CONTRIQUE)». Neither alone would do: code may lie in a framework's repository, and texts
 * abbreviate names of tasks as well.
 */
function abbreviatedNames({ body, paper }: Summary): string[] {
  const name = REPOSITORY.exec(paper.codeUrl ?? '')?.[1];
  if (!name) return [];
  return textsOf(body)
    .map(plainText)
    .some((text) => isSpeltOut(name, text))
    ? [name]
    : [];
}

/** Words of a long name in Latin letters, before the bracket. */
const LATIN_WORDS = /(?:[\p{Script=Latin}\d-]+\s+){2,10}$/u;
const LONGEST_WORDS = 200;

function isSpeltOut(name: string, text: string): boolean {
  const at = text.indexOf(`(${name})`);
  if (at < 0) return false;
  const [words = ''] = LATIN_WORDS.exec(text.slice(Math.max(0, at - LONGEST_WORDS), at)) ?? [];
  return isMadeOf(name.toLowerCase(), words.toLowerCase());
}

/** Whether the letters of an abbreviation stand in its words in order, a word's first one first. */
function isMadeOf(name: string, words: string): boolean {
  const starts = [...words.matchAll(/(?<![\p{L}\d])[\p{L}\d]/gu)];
  return starts.some(({ index }) => words[index] === name[0] && isSpread(name, words.slice(index)));
}

function isSpread(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
