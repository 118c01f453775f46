import { describe, expect, it } from 'vitest';
import { isCopyDue } from '@/data/reading-list/copy-due';
import { day, entry } from '../store/browser-storage';

const at = (n: number) => day(n).toISOString();
const changedOn = (n: number) => ({ ...entry(1), updatedAt: at(n) });

describe('the reminder to save the list as a file', () => {
  it.each([
    ['there is nothing to save', [], undefined, 20, false],
    ['the first paper was saved six days ago', [entry(1)], undefined, 7, false],
    ['the first paper was saved a week ago', [entry(1)], undefined, 8, true],
    ['the last file is six days old', [changedOn(10)], at(9), 15, false],
    ['the last file is a week old', [changedOn(10)], at(9), 16, true],
    ['nothing was changed since the last file', [changedOn(8)], at(9), 30, false],
  ] as const)('where %s', (_, papers, savedAt, today, due) => {
    expect(isCopyDue(papers, savedAt, day(today))).toBe(due);
  });
});
