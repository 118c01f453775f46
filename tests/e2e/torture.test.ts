/** A short run of `npm run torture`, which says what it does. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tortureList } from '../torture/torture-list';
import { openBrowser } from './harness/open-browser';
import type { Session } from './harness/session';

const runs = [
  { browserName: 'chromium', rounds: 24, killEvery: 16 },
  { browserName: 'firefox', rounds: 10, killEvery: 6 },
] as const;

describe.each(runs)('the reading list in $browserName', ({ browserName, rounds, killEvery }) => {
  let session: Session;
  beforeAll(async () => {
    session = await openBrowser(browserName);
  });
  afterAll(() => session?.close());

  test('has all that was acknowledged, and nothing in part, whenever it is stopped or killed', async () => {
    const counts = await tortureList(session, { rounds, killEvery, seed: 7 });
    expect(counts).toMatchObject({ rounds, browserKilled: 1, failures: [] });
    expect(counts.acknowledged).toBeGreaterThan(rounds / 3);
  });
});
