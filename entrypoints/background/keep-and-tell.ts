import { paperName } from '@/components/paper-links';
import type { PaperToSave } from '@/data/reading-list/paper-to-save';
import { areKept, keepPaper } from '@/data/store/keep-paper';
import type { Store } from '@/data/store/store';
import { summaryToRead } from '@/data/store/summary-to-read';
import { translate } from '@/locales/translate';
import { explainedPaper } from '../window/explained-paper';
import type { Said } from './say';

/** Puts a paper on the reading list, with its summary, and says whether it is new there. */
export async function keepAndTell(store: Store, named: PaperToSave): Promise<Said> {
  const summary = named.summary ?? (await explainedPaper(store, named))?.summary;
  const paper = summary ? { ...named, summary } : named;
  const name = await nameOf(store, paper);
  const [kept] = await areKept(store, [paper]);
  // What is kept already may have been kept without its title.
  await keepPaper(store, paper, true, new Date());
  return { done: true, text: translate(kept ? 'savedBefore' : 'savedNow', name) };
}

async function nameOf(store: Store, paper: PaperToSave): Promise<string> {
  const read = paper.summary && (await summaryToRead(store, paper.summary));
  return read ? read.summary.title : paperName(paper);
}
