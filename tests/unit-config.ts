import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { ViteUserConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = resolve(import.meta.dirname, '..');

/** What all tests without a browser have in common. */
export const unitConfig: ViteUserConfig = {
  plugins: [WxtVitest({ root })],
  test: {
    root,
    // Nothing here takes a second by itself; a busy machine takes its time.
    testTimeout: 30_000,
    // Vitest leaves one core idle by itself, which is half of a small machine.
    maxWorkers: availableParallelism(),
  },
};

/** Where tests are of pure logic: no clock, browser or storage is replaced there. */
export const PURE = [
  'tests/sites/**/*.test.ts',
  'tests/data/{match,mentions,search,posts,reading-list,build}/**/*.test.ts',
  'tests/{corpora,saved-pages,saved-posts}/**/*.test.ts',
];
