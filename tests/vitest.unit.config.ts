import { mergeConfig } from 'vitest/config';
import { PURE, unitConfig } from './unit-config.ts';

/** Each file by itself: they replace clocks, storage and the browser. */
export default mergeConfig(unitConfig, {
  test: {
    name: 'unit',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', ...PURE],
  },
});
