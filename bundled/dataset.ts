import * as v from 'valibot';
import type { DatasetText } from '@/data/store/generation/fill';
import { DATASET_CONTENTS, datasetContentsSchema } from './files';

/** The text of the data set that this build of the extension carries. */
export async function readBundledDataset(): Promise<DatasetText> {
  const response = await fetchOwn(DATASET_CONTENTS);
  const { lines, files } = v.parse(datasetContentsSchema, await response.json());
  return { lines, stream: inTurn(files) };
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

/** A file of the extension; workers of its pages can’t ask the browser for its address. */
async function fetchOwn(name: string): Promise<Response> {
  const response = await fetch(new URL(`/${name}`, location.href));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
}
