import { expect, it } from 'vitest';
import { readingEndText } from '@/components/reading-end-text';

const text = (key: string, ...values: string[]) => [key, ...values].join(' ');
type Ended = Parameters<typeof readingEndText>[0];
const said = (channel: Omit<Ended, 'from'>, from: Ended['from'] = 'telegram') =>
  readingEndText({ ...channel, from }, text, 'en');

it('nothing is said of a reading that came to its end, or that there was none of', () => {
  expect(said({ end: 'read', progress: {} })).toBeUndefined();
  expect(said({ progress: {} })).toBeUndefined();
});

it('a reading that ended before says why, and when it goes on by itself', () => {
  expect(said({ end: 'preview-off', progress: {} })).toBe('readingPreviewOff');
  expect(said({ end: 'too-many-requests', progress: {} })).toBe('readingTooManyRequests');
  const notBefore = new Date(2026, 5, 10, 21, 30).getTime();
  expect(said({ end: 'too-many-requests', progress: { notBefore } })).toMatch(
    /^readingPutOff Jun 10, 2026, 9:30\sPM$/,
  );
});

it('what a site did that has a file is not said of Telegram', () => {
  const from = { address: 'https://files.example/pebbles.jsonl' };
  expect(said({ end: 'server-error', progress: {} }, from)).toBe('readingAddressError');
  expect(said({ end: 'not-found', progress: {} }, from)).toBe('readingNotFound');
});
