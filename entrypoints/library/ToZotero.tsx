import { useRef, useState } from 'preact/hooks';
import { useText } from '@/components/text';
import { TO_ZOTERO, zoteroText } from '@/components/zotero-text';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import type { Store } from '@/data/store/store';
import { reportError } from '@/report-error';
import { sendToZotero } from './send-to-zotero';

/** What came of sending, as long as the papers are those that were chosen when it came. */
interface Said {
  sentence: string;
  papers: SavedPaper[];
}

/** Sends papers to the Zotero that runs on this computer, and says what came of it. */
export function ToZotero({ store, papers }: { store: Store; papers: SavedPaper[] }) {
  const text = useText();
  const [said, setSaid] = useState<Said>();
  const latest = useRef(papers);
  latest.current = papers;
  const say = (sentence: string) => setSaid({ sentence, papers: latest.current });
  const send = () => {
    setSaid(undefined);
    sendToZotero(store, papers).then(
      (sent) => say(zoteroText(sent, text)),
      (error) => {
        reportError(error);
        say(text('zoteroFailed'));
      },
    );
  };
  return (
    <>
      <button type="button" class="quiet" onClick={send}>
        {text(TO_ZOTERO)}
      </button>
      <p class="sent" role="status">
        {said && areSame(said.papers, papers) && said.sentence}
      </p>
    </>
  );
}

/** Whether these are the same papers, though something of them may have changed. */
function areSame(some: SavedPaper[], others: SavedPaper[]): boolean {
  return (
    some === others ||
    (some.length === others.length && some.every(({ key }, i) => key === others[i]?.key))
  );
}
