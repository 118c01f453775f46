import type { PaperToSave } from '@/data/reading-list/paper-to-save';
import { mayBeSame } from '@/data/same-paper';
import type { PaperRef } from '@/data/summary';
import { subjectHere } from './explained-here';
import { paperDetected } from './paper-detected';
import { type PaperTold, paperHere } from './paper-here';
import { paperNamedBy, papersIn, type Shown } from './paper-in-tab';
import { tabOf } from './tab-of';

/**
 * The paper that a tab is about, be it its page or its PDF file, with all that the tab tells of it
 * and the summary that its detector knows; `undefined` where it is about none, such as a list.
 */
export async function paperShown(
  tab: Shown & { id?: number | undefined },
): Promise<PaperToSave | undefined> {
  if (tab.id === undefined) return undefined;
  const [seen, read, told] = await Promise.all([
    papersIn(tab.id),
    paperDetected(tab.id),
    paperHere(tab.id),
  ]);
  if (seen?.read && !read) return undefined;
  const named: PaperRef | undefined = read ?? paperNamedBy(tab) ?? told;
  if (!named) return undefined;
  const summary = seen && subjectHere(seen);
  const paper = told && mayBeSame(named, told) ? together(named, told) : named;
  return {
    ...paper,
    ...(summary ? { summary } : {}),
    ...(tab.url?.startsWith('https:') ? { address: tab.url.slice(0, 2000) } : {}),
  };
}

/** The same of a tab by its id; of the active one of this window where that is left out. */
export async function paperInTab(tabId?: number): Promise<PaperToSave | undefined> {
  const tab = await tabOf(tabId);
  return tab && paperShown(tab);
}

/** Both say something of one paper; what is there of both is taken from the first. */
function together(named: PaperRef, { authors, ...told }: PaperTold) {
  return {
    ...told,
    ...named,
    ids: { ...told.ids, ...named.ids },
    ...(authors.length > 0 ? { authors } : {}),
  };
}
