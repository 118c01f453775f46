import { browser } from 'wxt/browser';
import type { FromImporter, ImportState, ToImporter } from '@/data/channels/import/file-import';
import type { HtmlPart } from '@/data/channels/import/html-pages';

/** A worker that reads files of channels. */
export interface Importer {
  send(message: ToImporter): void;
  /** Ends it at once, whatever it does. */
  end(): void;
}

/**
 * Starts a worker, and makes documents for it. Nothing comes from it once it has been ended.
 *
 * @param onError told when the worker could not start, or broke
 */
export function startImporter(
  onState: (state: ImportState) => void,
  onError: (error: unknown) => void,
): Importer {
  const worker = new Worker(browser.runtime.getURL('/file-import.js'));
  let ended = false;
  const send = (message: ToImporter) => worker.postMessage(message);
  worker.onerror = ({ message }) => ended || onError(new Error(message));
  worker.onmessage = ({ data }: MessageEvent<FromImporter>) => {
    if (ended) return;
    if (data.type === 'parse') void answer(data.part).catch(onError);
    else onState(data.state);
  };

  /** Documents are made here, some milliseconds each, and the page goes on between them. */
  async function answer(part: HtmlPart): Promise<void> {
    const { readHtmlPart } = await import('./read-html-part');
    send({ type: 'part', part: readHtmlPart(part) });
  }

  return {
    send,
    end() {
      ended = true;
      worker.terminate();
    },
  };
}
