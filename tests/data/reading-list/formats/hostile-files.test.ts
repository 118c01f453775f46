import { expect, it } from 'vitest';
import { fuzzImports } from '../../../fuzz/run-imports';

it('300 damaged and hostile files are refused with reasons, or read; none crashes, none in part', async () => {
  // `npm run fuzz-imports` reads 5,000 and prints the counts.
  expect(await fuzzImports(300, 7)).toContain('300 files, none crashed, none in part');
});
