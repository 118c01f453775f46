import { describe, expect, it } from 'vitest';
import type { LookUpKey } from '@/data/match/keys';
import {
  allChosen,
  chosenTo,
  goneTo,
  keptTo,
  NOTHING_CHOSEN,
  noneChosen,
  stepped,
  toggled,
} from '@/data/reading-list/selection';

const shown: LookUpKey[] = ['title:a', 'title:b', 'title:c', 'title:d'];
const [a, b, c, d] = ['title:a', 'title:b', 'title:c', 'title:d'] as const;
const chosen = (selection: { chosen: ReadonlySet<LookUpKey> }) => [...selection.chosen].sort();

describe('choosing in a list', () => {
  it('takes one by one, and back', () => {
    const two = toggled(toggled(NOTHING_CHOSEN, a), c);
    expect(chosen(two)).toEqual([a, c]);
    expect(chosen(toggled(two, a))).toEqual([c]);
  });

  it('takes a range from where it begins, in both directions', () => {
    expect(chosen(chosenTo(goneTo(NOTHING_CHOSEN, b), d, shown))).toEqual([b, c, d]);
    expect(chosen(chosenTo(toggled(NOTHING_CHOSEN, c), a, shown))).toEqual([a, b, c]);
    expect(chosen(chosenTo(NOTHING_CHOSEN, b, shown))).toEqual([a, b]);
  });

  it('keeps where a range begins while it is drawn further', () => {
    const range = chosenTo(chosenTo(goneTo(NOTHING_CHOSEN, a), b, shown), c, shown);
    expect(chosen(range)).toEqual([a, b, c]);
    expect(range.active).toBe(c);
  });

  it('takes all that are shown, and none of them at the second time', () => {
    const all = allChosen(NOTHING_CHOSEN, shown);
    expect(chosen(all)).toEqual(shown);
    expect(chosen(allChosen(all, shown))).toEqual([]);
    expect(chosen(allChosen(NOTHING_CHOSEN, []))).toEqual([]);
  });

  it('is forgotten at once, and for what is shown no more', () => {
    const two = toggled(toggled(NOTHING_CHOSEN, a), c);
    expect(noneChosen(two)).toEqual({ chosen: new Set(), active: c, anchor: c });
    expect(chosen(keptTo(two, [b, c]))).toEqual([c]);
    expect(keptTo(two, shown)).toBe(two);
  });
});

describe('a step in a list', () => {
  it.each([
    [undefined, 1, a],
    [undefined, Number.POSITIVE_INFINITY, d],
    [undefined, Number.NEGATIVE_INFINITY, a],
    [b, Number.POSITIVE_INFINITY, d],
    [a, 1, b],
    [a, -1, a],
    [d, 1, d],
    [b, 100, d],
    ['title:gone', 1, a],
  ] as const)('from %s by %s leads to %s', (active, steps, expected) => {
    const selection = active ? goneTo(NOTHING_CHOSEN, active) : NOTHING_CHOSEN;
    expect(stepped(selection, steps, shown)).toBe(expected);
  });

  it('leads nowhere in an empty list', () => {
    expect(stepped(NOTHING_CHOSEN, 1, [])).toBeUndefined();
  });
});
