import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { paperName } from '@/components/paper-links';
import { SavePaper } from '@/components/SavePaper';
import { areKept, keepPaper } from '@/data/store/keep-paper';
import { watch } from '@/data/store/mirror';
import type { PaperToSave } from '@/data/store/paper-to-save';
import type { Store } from '@/data/store/store';
import { reportError } from '@/report-error';
import { paperShown } from '../window/paper-shown';
import { useChange } from './use-change';

interface Props {
  store: Store;
  tabId: number | undefined;
  /** Another one each time that the tab may show another paper. */
  turn?: number;
}

/** The offer to save the paper of a tab; nothing where the tab is about none. */
export function SaveHere({ store, tabId, turn = 0 }: Props) {
  const [paper, setPaper] = useState<PaperToSave>();
  useEffect(() => {
    let current = true;
    paperOf(tabId)
      .then((now) => current && setPaper(now))
      .catch(reportError);
    return () => {
      current = false;
    };
  }, [tabId, turn]);
  return paper ? <Save key={paperName(paper)} store={store} paper={paper} /> : null;
}

function Save({ store, paper }: { store: Store; paper: PaperToSave }) {
  const [saved, setSaved] = useState(false);
  const { problem, change } = useChange(store);
  useEffect(() => {
    const end = new AbortController();
    const read = () =>
      void areKept(store, [paper])
        .then(([kept = false]) => setSaved(kept))
        .catch(reportError);
    watch('reading-list', read, end.signal);
    read();
    return () => end.abort();
  }, [store, paper]);

  return (
    <SavePaper
      name={paperName(paper)}
      saved={saved}
      problem={problem}
      onSave={(wanted) =>
        change(async () => {
          await keepPaper(store, paper, wanted, new Date());
          setSaved(wanted);
        })
      }
    />
  );
}

async function paperOf(tabId?: number): Promise<PaperToSave | undefined> {
  const tab = tabId === undefined ? await activeTab() : await browser.tabs.get(tabId);
  return tab && paperShown(tab);
}

async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
