import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/e2e/longest-first.ts';

export default defineConfig({
  test: {
    projects: [
      'tests/vitest.unit.config.ts',
      'tests/vitest.unit-pure.config.ts',
      'tests/e2e/vitest.e2e.config.ts',
    ],
    sequence: { sequencer: LongestFirst },
  },
});
