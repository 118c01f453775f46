import { mergeConfig } from 'vitest/config';
import { PURE, unitConfig } from './unit-config.ts';

/** Tests of pure logic: they leave nothing behind, so that files share what they import. */
export default mergeConfig(unitConfig, {
  test: { name: 'unit-pure', include: PURE, isolate: false },
});
