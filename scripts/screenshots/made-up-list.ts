import * as v from 'valibot';
import { type SavedPaper, savedPaperSchema } from '../../data/reading-list/saved-paper';
import type { Summary } from '../../data/summary';
import { seeded } from '../../tests/bench/random';

/** Parts of titles: any of each together read like the title of a paper that nobody wrote. */
const WAYS = [
  'Efficient',
  'Towards Scalable',
  'Rethinking',
  'On the Limits of',
  'Provably Robust',
  'Self-Supervised',
  'A Closer Look at',
  'Training-Free',
];
const THINGS = [
  'Diffusion Transformers',
  'State Space Models',
  'Mixture-of-Experts Routing',
  'Flow Matching',
  'Vision–Language Pretraining',
  'Low-Rank Adaptation',
  'Implicit Neural Representations',
  'Speculative Decoding',
  'Contrastive Representation Learning',
];
const ENDS = [
  'for Long Video Generation',
  'under Distribution Shift',
  'with a Single GPU',
  'for Image Restoration',
  'in the Low-Data Regime',
  'for 3D Scene Reconstruction and Novel View Synthesis from Sparse Inputs',
  'without Paired Data',
];
const PEOPLE = ['Ada Stone', 'Ben Rock', 'Cyrus Sand', 'Dora Clay', 'Émile Galet', 'Лев Камнев'];
const VENUES = ['NeurIPS', 'ICML', 'ICLR', 'CVPR', 'ECCV', 'TMLR', undefined];
const TAGS = ['диффузия', 'видео', 'трансформеры', 'теория', '3d', 'дистилляция', 'обзор', 'идея'];
const NOTES = [
  'Сравнить с нашей базовой линией: у них шаг обучения в 4 раза больше.',
  'Хорошая **таблица 3**. Доказательство в приложении B не дочитано.',
];
const DAY = 24 * 60 * 60 * 1000;

/** So many entries of a reader who has kept them for half a year: papers of summaries, and others. */
export function madeUpList(count: number, summaries: Summary[], now: Date): SavedPaper[] {
  return Array.from({ length: count }, (_, number) => {
    const explained = number % 4 === 0 ? summaries[number / 4] : undefined;
    return v.parse(savedPaperSchema, { ...madeUp(number, count, now), ...namesOf(explained) });
  });
}

function namesOf(summary: Summary | undefined): object {
  if (!summary) return {};
  const { title, arxivId, firstAuthor } = summary.paper;
  const key = arxivId ? `arxiv:${arxivId}` : `title:${title}`;
  return {
    key,
    keys: [key],
    title,
    ids: arxivId ? { arxiv: arxivId } : {},
    summary: summary.id,
    ...(firstAuthor ? { authors: [firstAuthor] } : {}),
  };
}

function madeUp(number: number, count: number, now: Date) {
  const id = `26${pick(['01', '03', '05'], number)}.${String(10_000 + number).slice(-5)}`;
  const at = (days: number) => new Date(now.getTime() - days * DAY).toISOString();
  const chance = seeded(7919 * number + 1);
  const age = 170 * ((number + 0.9 * chance()) / count) ** 0.8;
  const status = chance() < 0.06 ? 'reading' : chance() < 0.4 ? 'read' : 'to-read';
  const venue = pick(VENUES, Math.floor(chance() * VENUES.length));
  const readAt = at(age * chance());
  const tags = TAGS.filter((_, i) => chance() < 0.3 / (i + 1));
  return {
    key: `arxiv:${id}`,
    keys: [`arxiv:${id}`],
    title: [pick(WAYS, number * 5), pick(THINGS, number * 7), pick(ENDS, number * 3)].join(' '),
    authors: PEOPLE.slice(number % 4, (number % 4) + 1 + (number % 3)),
    year: 2026 - (number % 5),
    ...(venue ? { venue } : {}),
    ids: { arxiv: id },
    status,
    tags,
    note: number % 4 === 0 ? pick(NOTES, number / 4) : '',
    savedAt: at(age),
    updatedAt: status === 'to-read' ? at(age) : readAt,
    changed: status === 'to-read' ? {} : { status: readAt },
  };
}

function pick<Value>(from: readonly Value[], number: number): Value | undefined {
  return from[number % from.length];
}
