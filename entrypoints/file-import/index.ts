import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ImportState, ToImporter } from '@/data/channels/import/file-import';
import { importInWorker } from './import-in-worker';

/** The worker in which the library reads files of channels: its page does not stand still. */
export default defineUnlistedScript(() => {
  const send = (state: ImportState) => globalThis.postMessage(state);
  const receive = importInWorker(send);
  addEventListener('message', ({ data }: MessageEvent<ToImporter>) => receive(data));
});
