import * as v from 'valibot';
import { type SavedPaper, savedPaperSchema } from '../../../data/reading-list/saved-paper';
import { seeded } from '../random';
import { madeUpArxivId, madeUpSummaryId, madeUpTitle, UNEXPLAINED } from '../scale/made-up-papers';
import { russianWord } from '../scale/made-up-words';

/** Each tenth entry has it. */
export const TENTH = 'каждая десятая';
const NOTE_WORDS = 25;
const VENUES = ['NeurIPS', 'ICML', 'ICLR', 'CVPR', 'TMLR'];
const STATUSES = ['to-read', 'reading', 'read'];
const DAY = 24 * 60 * 60 * 1000;
const FIRST = Date.UTC(2024, 0, 1);

/** Entries of a long list: each second one of a paper that has a summary, each third with a note. */
export function madeUpEntries(count: number): SavedPaper[] {
  return Array.from({ length: count }, (_, number) => v.parse(savedPaperSchema, entry(number)));
}

function entry(number: number) {
  const random = seeded(number + 77);
  const paper = number % 2 === 0 ? number : UNEXPLAINED + number;
  const id = madeUpArxivId(paper);
  const words = Array.from({ length: NOTE_WORDS }, () => russianWord(random));
  const at = new Date(FIRST + number * (DAY / 16)).toISOString();
  return {
    key: `arxiv:${id}`,
    keys: [`arxiv:${id}`],
    title: madeUpTitle(paper),
    authors: [`Author ${number % 500}`, `Author ${number % 301}`],
    year: 2016 + (number % 10),
    venue: VENUES[number % VENUES.length],
    ids: { arxiv: id },
    ...(number % 2 === 0 ? { summary: madeUpSummaryId(number) } : {}),
    status: STATUSES[number % STATUSES.length],
    tags: [`метка ${number % 40}`, ...(number % 10 === 0 ? [TENTH] : [])],
    note: number % 3 === 0 ? words.join(' ') : '',
    savedAt: at,
    updatedAt: at,
    changed: {},
  };
}
