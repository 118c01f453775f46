import { describe, expect, it } from 'vitest';
import { DATASET_CONTENTS, datasetFiles } from '@/bundled/files';

const contentsOf = (files: { name: string; text: string }[]) => {
  const last = files.pop();
  expect(last?.name).toBe(DATASET_CONTENTS);
  return JSON.parse(last?.text ?? '');
};

describe('the files of a data set', () => {
  it('are one where it is small, and another that says so', () => {
    const files = [...datasetFiles(['one', 'two'])];
    expect(contentsOf(files)).toEqual({ lines: 2, files: ['summaries.jsonl'] });
    expect(files).toEqual([{ name: 'summaries.jsonl', text: 'one\ntwo\n' }]);
  });

  it('have whole lines, in order, and none of them is large', () => {
    const lines = Array.from({ length: 3_000 }, (_, i) => `${i} `.padEnd(1_000, 'x'));
    const files = [...datasetFiles(lines)];
    expect(contentsOf(files)).toEqual({ lines: 3_000, files: files.map(({ name }) => name) });
    expect(files.map(({ text }) => text).join('')).toBe(`${lines.join('\n')}\n`);
    expect(files.length).toBeGreaterThan(2);
    for (const { text } of files) expect(text.length).toBeLessThan(1_002_000);
  });
});
