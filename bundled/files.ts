/**
 * The data set as files of the extension, none of them large: Chromium holds in memory what has not
 * been read yet of a file that an extension fetches.
 */
import * as v from 'valibot';

/** The file that says what the others are. */
export const DATASET_CONTENTS = 'summaries.json';

export const datasetContentsSchema = v.object({
  /** Of all files. */
  lines: v.number(),
  /** Their names, in the order of the lines. */
  files: v.array(v.string()),
});

/** Characters of a file, but for one line more: two megabytes of Russian text. */
const LARGEST = 1_000_000;

/** The files for these lines, which have no ends, made as they are taken; the contents come last. */
export function* datasetFiles(lines: Iterable<string>): Generator<{ name: string; text: string }> {
  const contents: v.InferOutput<typeof datasetContentsSchema> = { lines: 0, files: [] };
  for (const text of textsOf(lines, () => (contents.lines += 1))) {
    const number = contents.files.length;
    const name = number === 0 ? 'summaries.jsonl' : `summaries.${number}.jsonl`;
    contents.files.push(name);
    yield { name, text };
  }
  yield { name: DATASET_CONTENTS, text: JSON.stringify(contents) };
}

function* textsOf(lines: Iterable<string>, onLine: () => void): Generator<string> {
  let text = '';
  for (const line of lines) {
    onLine();
    text += `${line}\n`;
    if (text.length < LARGEST) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}
