import { browser } from 'wxt/browser';
import type { ImportState, ToImporter } from '@/data/channels/import/file-import';

/** A worker that reads files of channels. */
export interface Importer {
  send(message: ToImporter): void;
  /** Ends it at once, whatever it does. */
  end(): void;
}

/**
 * Starts a worker. Nothing comes from it once it has been ended.
 *
 * @param onError told when the worker could not start, or broke
 */
export function startImporter(
  onState: (state: ImportState) => void,
  onError: (error: unknown) => void,
): Importer {
  const worker = new Worker(browser.runtime.getURL('/file-import.js'));
  let ended = false;
  worker.onerror = ({ message }) => ended || onError(new Error(message));
  worker.onmessage = ({ data }: MessageEvent<ImportState>) => ended || onState(data);
  return {
    send: (message) => worker.postMessage(message),
    end() {
      ended = true;
      worker.terminate();
    },
  };
}
