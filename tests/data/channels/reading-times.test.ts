import { describe, expect, it } from 'vitest';
import { readingTimes, type TimedChannel } from '@/data/channels/reading-times';

const NOW = Date.UTC(2026, 5, 10, 12);
const HOUR = 3_600_000;

function channel(name: string, more: Partial<TimedChannel> = {}): TimedChannel {
  return { name, on: true, daily: true, progress: { spans: [] }, ...more };
}

/** Read so many hours ago. */
function readAgo(hours: number, end = 'read'): Partial<TimedChannel> {
  return { readAt: new Date(NOW - hours * HOUR).toISOString(), end };
}

describe('a channel is read by itself', () => {
  it('where it is on and daily, and was never read', () => {
    const channels = [
      channel('new'),
      channel('off', { on: false }),
      channel('by-hand', { daily: false }),
    ];
    expect(readingTimes(channels, NOW)).toEqual({ due: ['new'] });
  });

  it('a day after it was read, the one read longest ago first', () => {
    const channels = [
      channel('yesterday', readAgo(25)),
      channel('today', readAgo(5)),
      channel('long-ago', readAgo(90)),
      channel('never'),
      channel('this-morning', readAgo(9)),
    ];
    expect(readingTimes(channels, NOW)).toEqual({
      due: ['never', 'long-ago', 'yesterday'],
      nextAt: NOW + 15 * HOUR,
    });
  });

  it.each(['server-error', 'cut-connection', 'no-network', 'too-many-requests'])(
    'an hour after %s',
    (end) => {
      expect(readingTimes([channel('one', readAgo(0.5, end))], NOW)).toEqual({
        due: [],
        nextAt: NOW + HOUR / 2,
      });
      expect(readingTimes([channel('one', readAgo(1, end))], NOW)).toEqual({ due: ['one'] });
    },
  );

  it.each(['private-or-unknown', 'preview-off', 'not-understood', 'aborted', 'not-kept'])(
    'no sooner than the next day after %s',
    (end) => {
      const { due, nextAt } = readingTimes([channel('one', readAgo(2, end))], NOW);
      expect({ due, nextAt }).toEqual({ due: [], nextAt: NOW + 22 * HOUR });
    },
  );

  it('at the time that Telegram gave, daily or not', () => {
    const notBefore = NOW + 120_000;
    const waits = { ...readAgo(0, 'too-many-requests'), progress: { spans: [], notBefore } };
    const channels = [channel('one', { ...waits, daily: false })];
    expect(readingTimes(channels, NOW)).toEqual({ due: [], nextAt: notBefore });
    expect(readingTimes(channels, notBefore)).toEqual({ due: ['one'] });
  });

  it('not while Telegram wants us to wait with another, or nothing answers', () => {
    const notBefore = NOW + 120_000;
    const waits = { ...readAgo(0, 'too-many-requests'), progress: { spans: [], notBefore } };
    expect(readingTimes([channel('one', waits), channel('two')], NOW)).toEqual({
      due: [],
      nextAt: notBefore,
    });
    const stopped = { ...waits, end: 'aborted' };
    expect(readingTimes([channel('one', stopped), channel('two')], NOW).nextAt).toBe(notBefore);
    const offline = channel('one', readAgo(0.25, 'no-network'));
    expect(readingTimes([offline, channel('two')], NOW)).toEqual({
      due: [],
      nextAt: NOW + (3 * HOUR) / 4,
    });
  });

  it('within two days, also where the clock was wrong when it was read', () => {
    const ahead = [channel('one', readAgo(-20))];
    expect(readingTimes(ahead, NOW)).toEqual({ due: [], nextAt: NOW + 24 * HOUR });
    expect(readingTimes(ahead, NOW + 24 * HOUR).nextAt).toBe(NOW + 44 * HOUR);
    expect(readingTimes(ahead, NOW + 44 * HOUR)).toEqual({ due: ['one'] });
    expect(readingTimes([channel('one', readAgo(-9000))], NOW)).toEqual({ due: ['one'] });
  });

  it('at once, where the clock was a year ahead when Telegram wanted us to wait', () => {
    const progress = { spans: [], notBefore: NOW + 9000 * HOUR };
    const waits = channel('one', { ...readAgo(-9000, 'too-many-requests'), progress });
    expect(readingTimes([waits, channel('two')], NOW).due).toEqual(['two', 'one']);
  });

  it('never, where there is none', () => {
    expect(readingTimes([], NOW)).toEqual({ due: [] });
  });
});
