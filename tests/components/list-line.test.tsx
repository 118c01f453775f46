// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Bookmark } from '@/components/Bookmark';
import { ListLine } from '@/components/ListLine';
import { Mark } from '@/components/Mark';
import { show } from './render';

afterEach(cleanup);

const line = {
  explained: 3,
  possible: 0,
  total: 50,
  only: false,
  onOnly: vi.fn(),
  onStep: vi.fn(),
};

describe('the line above a list', () => {
  it.each([
    [{}, 'Разобрано 3 из 50'],
    [{ possible: 2 }, 'Разобрано 3 из 50, возможно, ещё 2'],
    [{ explained: 0, total: 2000 }, 'Разобрано 0 из 2\u00a0000'],
  ])('with %j says «%s», also to those who hear it', (changes, expected) => {
    show(<ListLine {...line} {...changes} />);
    expect(screen.getByRole('status').textContent).toBe(expected);
  });

  it('steps in both directions', () => {
    const onStep = vi.fn();
    show(<ListLine {...line} onStep={onStep} />);
    fireEvent.click(screen.getByRole('button', { name: 'Следующий разбор' }));
    fireEvent.click(screen.getByRole('button', { name: 'Предыдущий разбор' }));
    expect(onStep.mock.calls).toEqual([[1], [-1]]);
  });

  it('tells the keys of its steps', () => {
    show(<ListLine {...line} />);
    const keys = screen.getAllByTitle(/разбор/).map((one) => one.getAttribute('aria-keyshortcuts'));
    expect(keys).toEqual(['[', ']']);
  });

  it.each([true, false])('has a switch, which is now %s', (only) => {
    const onOnly = vi.fn();
    show(<ListLine {...line} only={only} onOnly={onOnly} />);
    const button = screen.getByRole('button', { name: 'только с разбором', pressed: only });
    fireEvent.click(button);
    expect(onOnly.mock.calls).toEqual([[!only]]);
  });
});

describe('a mark', () => {
  it('has one button, which opens', () => {
    const onPress = vi.fn();
    show(<Mark title="On Pebbles" possible={false} open={false} onPress={onPress} />);
    fireEvent.click(screen.getByRole('button'));
    expect(onPress).toHaveBeenCalledTimes(1);
  });
});

describe('a bookmark', () => {
  it.each([true, false])('shows whether its paper is saved (%s), and changes it', (saved) => {
    const onSave = vi.fn();
    show(<Bookmark title="On Pebbles" saved={saved} onSave={onSave} />);
    fireEvent.click(screen.getByRole('button', { name: 'В список: On Pebbles', pressed: saved }));
    expect(onSave.mock.calls).toEqual([[!saved]]);
  });
});
