import * as v from 'valibot';
import type { Candidate } from '../../../data/match/candidate';
import { type TitleKey, titleKeyOf } from '../../../data/match/title-key';
import { arxivIdFrom, openReviewIdFrom } from '../../../data/paper-ids';
import type { PaperIds, SummaryId } from '../../../data/summary';
import { summaryIdSchema } from '../../../data/summary';

/** A paper as a list has it: one title, and an id where the list knows it. */
export interface TitledPaper {
  title: string;
  key: TitleKey;
  ids: PaperIds;
}

/** The paper of a row: an arXiv id, `openreview:ID`, a bare forum id or nothing as its id. */
export function titledPaper(title: string, id: string): TitledPaper | undefined {
  const key = titleKeyOf(title);
  return key === undefined ? undefined : { title, key, ids: idsFrom(id) };
}

function idsFrom(id: string): PaperIds {
  const arxiv = arxivIdFrom(id);
  if (arxiv) return { arxiv };
  const openreview = openReviewIdFrom(id.replace(/^openreview:/, ''));
  return openreview ? { openreview } : {};
}

/** Whether both are known by an id of one kind, and by the same one. */
export function haveSameId(a: PaperIds, b: PaperIds): boolean {
  return (
    (a.arxiv !== undefined && a.arxiv === b.arxiv) ||
    (a.openreview !== undefined && a.openreview === b.openreview)
  );
}

/** Whether both are known by an id of one kind, and by another one. */
export function haveOtherIds(a: PaperIds, b: PaperIds): boolean {
  const differ = (x?: string, y?: string) => x !== undefined && y !== undefined && x !== y;
  return !haveSameId(a, b) && (differ(a.arxiv, b.arxiv) || differ(a.openreview, b.openreview));
}

/** A made-up summary of each paper: what the matcher has to know of it. */
export function candidatesOf(papers: TitledPaper[]): Candidate[] {
  return papers.map(({ title, ids: { arxiv, openreview } }, number) => ({
    summary: summaryId(number),
    titles: [title],
    ...(arxiv ? { arxiv } : {}),
    openreview: openreview ? [openreview] : [],
  }));
}

function summaryId(number: number): SummaryId {
  return v.parse(summaryIdSchema, `bench/${number}`);
}

/** Which of the papers of {@link candidatesOf} a summary explains. */
export function numberOf(summary: SummaryId): number {
  return Number(summary.replace('bench/', ''));
}
