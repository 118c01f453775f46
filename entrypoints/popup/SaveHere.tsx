import { useLayoutEffect, useState } from 'preact/hooks';
import { paperName } from '@/components/paper-links';
import { SavePaper } from '@/components/SavePaper';
import type { PaperToSave } from '@/data/reading-list/paper-to-save';
import type { Store } from '@/data/store/store';
import { reportError } from '@/report-error';
import { useSaved } from './use-saved';

interface Props {
  store: Store;
  /** The paper of a tab, where it is about one; another promise when it may show another. */
  here: Promise<PaperToSave | undefined>;
}

/** The offer to save the paper of a tab; nothing where the tab is about none. */
export function SaveHere({ store, here }: Props) {
  const [paper, setPaper] = useState<PaperToSave>();
  // Before the paint: the search below stays where it is.
  useLayoutEffect(() => {
    let current = true;
    here.then((now) => current && setPaper(now)).catch(reportError);
    return () => {
      current = false;
    };
  }, [here]);
  return paper ? <Save key={paperName(paper)} store={store} paper={paper} /> : null;
}

function Save({ store, paper }: { store: Store; paper: PaperToSave }) {
  const { saved, problem, save } = useSaved(store, paper);
  return <SavePaper name={paperName(paper)} saved={saved} problem={problem} onSave={save} />;
}
