import { afterEach, describe, expect, it, vi } from 'vitest';
import { dayOf, shortDayOf, shortMomentOf } from '@/components/day';

const now = new Date(2026, 6, 2, 12);
const at = (year: number) => new Date(year, 0, 5, 9, 7).toISOString();

describe('a short moment', () => {
  it('has no year where that is this one', () => {
    expect(shortDayOf(at(2026), now, 'ru')).toBe('5 янв.');
    expect(shortMomentOf(at(2026), now, 'ru')).toMatch(/^5 янв\.,? (?:в )?0?9:07$/);
  });

  it('has it where it is another', () => {
    expect(shortDayOf(at(2025), now, 'en')).toBe('Jan 5, 2025');
    expect(shortMomentOf(at(2025), now, 'en')).toMatch(/^Jan 5, 2025,? (?:at )?9:07\sAM$/);
  });
});

describe('a day', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each(['America/Los_Angeles', 'UTC', 'Asia/Vladivostok'])('is the same in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(dayOf('2026-11-25', 'en')).toBe('Nov 25, 2026');
  });

  it.each([
    ['America/Los_Angeles', 'Nov 24, 2026'],
    ['Europe/Moscow', 'Nov 25, 2026'],
  ])('of a moment is the reader’s in %s', (zone, expected) => {
    vi.stubEnv('TZ', zone);
    expect(dayOf('2026-11-24T22:30:00.000Z', 'en')).toBe(expected);
  });
});
