import { selectedPaper } from '@/data/selected-paper';
import type { Store } from '@/data/store/store';
import type { PaperRef } from '@/data/summary';
import type { Asked } from '../window/asked';
import { explainedPaper } from '../window/explained-paper';

/** No search asks for more; a selection may be a whole page. */
const LONGEST_QUERY = 200;

/** The summary of the paper that a text names, by an id or as its title; else a search for it. */
export function askedByText(store: Store, text: string): Promise<Asked> {
  const paper = selectedPaper(text);
  return askedByPaper(store, paper, paper.title ?? '');
}

/** The summary of a paper; where there is none, a search for `text`. */
export async function askedByPaper(store: Store, paper: PaperRef, text: string): Promise<Asked> {
  const match = await explainedPaper(store, paper);
  return match ? { summary: match.summary } : { query: text.slice(0, LONGEST_QUERY) };
}
