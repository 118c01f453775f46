import { describe, expect, it } from 'vitest';
import type { LookUpKey } from '@/data/match/keys';
import { goneTo, NOTHING_CHOSEN, toggled } from '@/data/reading-list/selection';
import { keyPressed } from '@/entrypoints/library/list-keys';

const shown: LookUpKey[] = ['title:a', 'title:b', 'title:c'];
const onB = goneTo(NOTHING_CHOSEN, 'title:b');
const NO_KEYS = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

function press(key: string, code: string, changes = {}, selection = onB, inList = true) {
  return keyPressed({ ...NO_KEYS, key, code, ...changes }, selection, shown, inList);
}

describe('keys in the list', () => {
  it.each([
    ['j', 'KeyJ', 'title:c'],
    ['о', 'KeyJ', 'title:c'],
    ['k', 'KeyK', 'title:a'],
    ['ArrowDown', 'ArrowDown', 'title:c'],
    ['ArrowUp', 'ArrowUp', 'title:a'],
    ['Home', 'Home', 'title:a'],
    ['End', 'End', 'title:c'],
    ['PageDown', 'PageDown', 'title:c'],
  ])('%s (%s) leads to %s', (key, code, active) => {
    expect(press(key, code)?.selection.active).toBe(active);
  });

  it('choose: one, a range, all', () => {
    const chosen = (...args: Parameters<typeof press>) => [
      ...(press(...args)?.selection.chosen ?? []),
    ];
    expect(chosen('x', 'KeyX')).toEqual(['title:b']);
    expect(chosen(' ', 'Space')).toEqual(['title:b']);
    expect(chosen('ArrowDown', 'ArrowDown', { shiftKey: true })).toEqual(['title:b', 'title:c']);
    expect(chosen('a', 'KeyA')).toEqual(shown);
    expect(chosen('a', 'KeyA', { ctrlKey: true })).toEqual(shown);
  });

  it.each([
    ['Enter', 'Enter', {}, 'open'],
    ['/', 'Slash', {}, 'search'],
    ['.', 'Slash', {}, 'search'],
    ['Delete', 'Delete', {}, 'delete'],
    ['z', 'KeyZ', { ctrlKey: true }, 'undo'],
    ['я', 'KeyZ', { metaKey: true }, 'undo'],
    ['Escape', 'Escape', {}, 'close'],
  ])('%s asks for something: %s %o %s', (key, code, changes, asks) => {
    expect(press(key, code, changes)).toEqual({ selection: onB, asks });
  });

  it('Escape first takes back what is chosen', () => {
    const pressed = press('Escape', 'Escape', {}, toggled(onB, 'title:a'));
    expect(pressed?.selection.chosen.size).toBe(0);
    expect(pressed?.asks).toBeUndefined();
  });

  it('leave to the browser what is not for the list', () => {
    expect(press('j', 'KeyJ', { ctrlKey: true })).toBeUndefined();
    expect(press('a', 'KeyA', { altKey: true })).toBeUndefined();
    expect(press('q', 'KeyQ')).toBeUndefined();
    for (const key of ['ArrowDown', 'Enter', ' ', 'End']) {
      expect(press(key, key, {}, onB, false)).toBeUndefined();
    }
  });
});
