import { useLayoutEffect, useState } from 'preact/hooks';
import { paperName } from '@/components/paper-links';
import { SavePaper } from '@/components/SavePaper';
import type { Store } from '@/data/store/store';
import { reportError } from '@/report-error';
import type { PaperOffered } from './paper-offered';
import { useSaved } from './use-saved';

interface Props {
  store: Store;
  /** The paper of a tab, where it is about one; another promise when it may show another. */
  here: Promise<PaperOffered | undefined>;
}

/** The offer to save the paper of a tab; nothing where the tab is about none. */
export function SaveHere({ store, here }: Props) {
  const [offered, setOffered] = useState<PaperOffered>();
  // Before the paint: the search below stays where it is.
  useLayoutEffect(() => {
    let current = true;
    here.then((now) => current && setOffered(now)).catch(reportError);
    return () => {
      current = false;
    };
  }, [here]);
  return offered ? <Save key={paperName(offered.paper)} store={store} offered={offered} /> : null;
}

function Save({ store, offered }: { store: Store; offered: PaperOffered }) {
  const { paper } = offered;
  const { saved, problem, save } = useSaved(store, paper, offered.saved);
  return <SavePaper name={paperName(paper)} saved={saved} problem={problem} onSave={save} />;
}
