import { resolve } from 'node:path';
import { defineProject } from 'vitest/config';

const root = resolve(import.meta.dirname, '../..');

export default defineProject({
  resolve: { alias: { '@': root } },
  test: {
    name: 'e2e',
    // Vitest takes the folder of a project's config file for its root, whatever Vite's `root` says.
    root,
    environment: 'node',
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/harness/require-builds.ts', 'tests/e2e/harness/firefox-profile.ts'],
    // A cold browser on a busy machine takes its time; what hangs is still found.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Tests mostly wait for a browser: three on two cores take 60 % of the time. Each headless
    // browser has a front window of its own.
    maxWorkers: 3,
    // Not beside the unit tests, which keep every core busy.
    sequence: { groupOrder: 1 },
  },
});
