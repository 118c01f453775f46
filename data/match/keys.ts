/**
 * Look-up keys: the strings under which a paper is kept and looked for. One spelling for the
 * store, the matcher and the reading list.
 */
import type { Paper, PaperRef } from '../summary';
import { titleKeyOf } from './title-key';

/** `arxiv:…`, `openreview:…`, `doi:…` or `title:…`. */
export type LookUpKey = `${'arxiv' | 'openreview' | 'doi' | 'title'}:${string}`;

/** The keys of the ids that a page gives, the strongest first. */
export function idKeys({ ids }: PaperRef): LookUpKey[] {
  const keys: LookUpKey[] = [];
  if (ids.arxiv) keys.push(`arxiv:${ids.arxiv}`);
  if (ids.openreview) keys.push(`openreview:${ids.openreview}`);
  if (ids.doi) keys.push(`doi:${ids.doi}`);
  return keys;
}

/** The key of a title, where the title has one. */
export function titleLookUpKey(title: string | undefined): LookUpKey | undefined {
  const key = title === undefined ? undefined : titleKeyOf(title);
  return key && `title:${key}`;
}

/** Every key that a page's name of a paper gives: its ids, the strongest first, and its title. */
export function refKeys(ref: PaperRef): LookUpKey[] {
  const title = titleLookUpKey(ref.title);
  return title ? [...idKeys(ref), title] : idKeys(ref);
}

/** Every key under which a paper is known, its ids first. No key is there twice. */
export function paperKeys(paper: Paper): LookUpKey[] {
  const titles = [paper.title, ...paper.otherTitles].map(titleLookUpKey);
  const keys: (LookUpKey | undefined)[] = [
    paper.arxivId && `arxiv:${paper.arxivId}`,
    ...paper.openreviewIds.map((id): LookUpKey => `openreview:${id}`),
    paper.doi && `doi:${paper.doi}`,
    ...titles,
  ];
  return [...new Set(keys.filter((key) => key !== undefined))];
}
