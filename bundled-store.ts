import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { createStore, type Store } from './data/store/store';
import { DATASET_CONTENTS, datasetContentsSchema } from './dataset-files';
import { DATASET_VERSION } from './dataset-version';

/** The reader's store, filled with the data set that this build of the extension carries. */
export function bundledStore(): Store {
  return createStore({
    version: DATASET_VERSION,
    async read() {
      const response = await fetchOwn(DATASET_CONTENTS);
      const { lines, files } = v.parse(datasetContentsSchema, await response.json());
      return { lines, stream: inTurn(files) };
    },
  });
}

/** These files one after the other, each fetched when it is wanted. */
function inTurn(files: string[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  const left = [...files];
  return new ReadableStream({
    async pull(controller) {
      const name = left.shift();
      if (name === undefined) return controller.close();
      const response = await fetchOwn(name);
      controller.enqueue(new Uint8Array(await response.arrayBuffer()));
    },
  });
}

async function fetchOwn(name: string): Promise<Response> {
  const response = await fetch(new URL(name, browser.runtime.getURL('/summaries.json')));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
}
