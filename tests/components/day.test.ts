import { describe, expect, it } from 'vitest';
import { shortDayOf, shortMomentOf } from '@/components/day';

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
