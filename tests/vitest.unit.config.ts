import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineProject } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = resolve(import.meta.dirname, '..');

export default defineProject({
  plugins: [WxtVitest({ root })],
  test: {
    name: 'unit',
    root,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    // Nothing here takes a second by itself; a busy machine takes its time.
    testTimeout: 30_000,
    // Vitest leaves one core idle by itself, which is half of a small machine.
    maxWorkers: availableParallelism(),
  },
});
