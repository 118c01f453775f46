/**
 * Other readings of a title: what is left of it without what a list, a site or an author put
 * around it. Each is made by cutting; nothing is guessed.
 */

import { onOneLine } from '../one-line';
import { TITLE_LIMIT } from './normal-form';

/** Parts of a title that other sources may leave out. */
export interface Readings {
  /** Without list numbers, labels before it and notes of venue, year or authors after it. */
  bare: string;
  /** What stands before the first colon, question or dash and a subtitle; empty without one. */
  head: string;
}

export function readingsOf(title: string): Readings {
  if (title.length <= TITLE_LIMIT && BARE.test(title)) return { bare: title, head: '' };
  const bare = withoutNotes(withNotes(title));
  const [, head = ''] = (MAY_HAVE_HEAD.test(bare) && HEAD.exec(bare)) || [];
  return { bare, head };
}

/** The title without labels before it, and without the signs that a source cut it with. */
export function withNotes(title: string): string {
  return withoutLabels(titleLine(title).replace(CUT_END, ''));
}

/** As much of the title as is looked at, on one line. */
export function titleLine(title: string): string {
  return onOneLine(title.slice(0, TITLE_LIMIT));
}

/** Words with nothing between them that a label, a note, a head or a cut needs: half of all titles. */
const BARE = /^\w+(?:[ '"/-]\w+)*$/;

/** How a source shows that it cut a title. */
export const CUT_END = /\s*(?:…|\.\.\.)[\s"'”’»)\]}]*$/;

/** `[12]`, `26.`, `5)`, `[2023]`, `[CVPR 25]`, and several of them; «[Re] …» is another paper. */
function withoutLabels(line: string): string {
  let rest = line;
  for (let times = 0; times < 3; times += 1) {
    const [label, bracketed] = LABEL.exec(rest) ?? [];
    if (label === undefined) break;
    if (bracketed !== undefined && !/^\d{1,4}$/.test(bracketed) && !isNote(bracketed)) break;
    rest = rest.slice(label.length);
  }
  return rest;
}

const LABEL = /^(?:[[(【]([^[\]()【】]{1,30})[\])】]|\d{1,4}[.)](?=\s))[\s:.–—-]*(?=\S)/;

/** What a note at the end of a title is made of, beside years: venues, status, kinds of papers. */
const NOTE_WORDS = new Set(
  `aaai acl aistats bmvc chi colm colt conll corl coling cvpr eacl eccv ecai emnlp iccv iclr icml
  icra icassp ijcai ijcv interspeech iros isca jmlr kdd miccai mlsys naacl neurips nips rss sigir
  siggraph asia tacl tmlr tpami uai wacv www arxiv corr nature science pnas ieee acm
  oral spotlight poster highlight best paper award notable top accepted accept withdrawn rejected
  preprint workshop conference journal short long demo extended abstract version technical report
  supplementary material student camera ready to appear in at findings main track proc proceedings
  of the published`.split(/\s+/),
);
const YEAR = /^(?:(?:19|20)\d{2}|\d{2})$/;

/** `(Oral)`, `[ICLR 2023]`, `, 2023.`, `. In CVPR, 2023`, `(Hsu et al., 2021)` at the end. */
function withoutNotes(line: string): string {
  let rest = line;
  for (let times = 0; times < 3; times += 1) {
    const at = startOfNote(rest);
    if (at === undefined) break;
    rest = rest.slice(0, at).trimEnd();
  }
  return rest;
}

/** Where the last part of a title begins: its last bracket, else after its last stop or comma. */
function startOfNote(line: string): number | undefined {
  const bracketed = BRACKETED_END.exec(line);
  const at = bracketed?.index ?? Math.max(line.lastIndexOf(', '), line.lastIndexOf('. '));
  return at > 0 && isNote(bracketed?.[1] ?? line.slice(at + 1)) ? at : undefined;
}

const BRACKETED_END = /[([{]([^()[\]{}]{2,60})[)\]}]\.?$/;

function isNote(text: string): boolean {
  if (text.length > 60) return false;
  if (/\bet al\b/i.test(text)) return true;
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  // «SO(10)» has no note.
  return /\w{3}/.test(text) && words.every((word) => NOTE_WORDS.has(word) || YEAR.test(word));
}

/** Without one of these there is no head, and finding that out takes {@link HEAD} long. */
const MAY_HAVE_HEAD = /:|[–—-]\s|[?!.]\s/;
const HEAD = /^(.{1,200}?)(?:\s*:\s*|\s+[–—-]{1,3}\s+|(?<=[?!])\s+|\.\s+)\S/u;
