import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { projects: ['tests/vitest.unit.config.ts', 'tests/e2e/vitest.e2e.config.ts'] },
});
