import { expect, it } from 'vitest';
import { retryAfter } from '@/data/channels/retry-after';

const now = Date.UTC(2026, 5, 1);

it.each([
  ['120', 120_000],
  [' 7 ', 7_000],
  ['0', 0],
  ['-5', 0],
  ['9'.repeat(400), 86_400_000],
  ['Mon, 01 Jun 2026 00:01:00 GMT', 60_000],
  ['Sun, 31 May 2026 00:00:00 GMT', 0],
  ['Mon, 01 Jun 2099 00:00:00 GMT', 86_400_000],
  ['soon', 0],
  ['', 0],
  [null, 0],
])('Retry-After: %s', (header, milliseconds) => {
  expect(retryAfter(header, now)).toBe(milliseconds);
});
