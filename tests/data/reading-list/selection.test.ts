import { describe, expect, it } from 'vitest';
import type { LookUpKey } from '@/data/match/keys';
import {
  allChosen,
  chosenTo,
  goneOnTo,
  goneTo,
  keptTo,
  NOTHING_CHOSEN,
  noneChosen,
  placeIn,
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

  it('takes no more than one where a range would begin with what is not shown', () => {
    expect(chosen(chosenTo(goneTo(NOTHING_CHOSEN, 'title:gone'), c, shown))).toEqual([c]);
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
    expect(stepped(goneTo(NOTHING_CHOSEN, a), 1, [], [a])).toBeUndefined();
  });

  it.each([
    [b, 1, c],
    [b, -1, a],
    [b, 2, d],
    [b, Number.NEGATIVE_INFINITY, a],
    [b, Number.POSITIVE_INFINITY, d],
    [a, -1, b],
    [d, 1, c],
    [d, -1, c],
  ])('from %s, which has left the list, by %s leads to %s', (active, steps, expected) => {
    const left = shown.filter((key) => key !== active);
    expect(stepped(goneTo(NOTHING_CHOSEN, active), steps, left, shown)).toBe(expected);
  });
});

describe('a place in a list', () => {
  it('stays where it is when its entry has left the list, and others with it', () => {
    const at = (active: LookUpKey, left: LookUpKey[]) =>
      placeIn(left, goneTo(NOTHING_CHOSEN, active), shown);
    expect(at(b, shown)).toBe(1);
    expect(at(b, [a, c, d])).toBe(1);
    expect(at(b, [a, d])).toBe(1);
    expect(at(d, [a, b])).toBe(2);
    expect(at('title:never', [a, b])).toBeUndefined();
    expect(placeIn(shown, NOTHING_CHOSEN)).toBeUndefined();
  });

  it('is gone on from when entries go', () => {
    expect(goneOnTo(shown, 1, new Set([b]))).toBe(c);
    expect(goneOnTo(shown, 2, new Set([c, d]))).toBe(b);
    expect(goneOnTo([a, c], 2, new Set())).toBe(c);
    expect(goneOnTo([a], 0, new Set([a]))).toBeUndefined();
  });
});
