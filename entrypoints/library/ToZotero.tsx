import { useState } from 'preact/hooks';
import { useText } from '@/components/text';
import { TO_ZOTERO, zoteroText } from '@/components/zotero-text';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import type { Store } from '@/data/store/store';
import { reportError } from '@/report-error';
import { sendToZotero } from './send-to-zotero';

/** Sends papers to the Zotero that runs on this computer, and says what came of it. */
export function ToZotero({ store, papers }: { store: Store; papers: SavedPaper[] }) {
  const text = useText();
  const [said, setSaid] = useState<string>();
  const send = () => {
    setSaid(undefined);
    sendToZotero(store, papers).then(
      (sent) => setSaid(zoteroText(sent, text)),
      (error) => {
        reportError(error);
        setSaid(text('zoteroFailed'));
      },
    );
  };
  return (
    <>
      <button type="button" class="quiet" onClick={send}>
        {text(TO_ZOTERO)}
      </button>
      <p class="sent" role="status">
        {said}
      </p>
    </>
  );
}
