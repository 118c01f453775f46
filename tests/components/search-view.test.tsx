// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SearchView } from '@/components/SearchView';
import { searchOver } from '@/data/search/search';
import { bundled } from '../data/bundled';
import { show } from './render';

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn(); // jsdom has no layout
});
afterEach(cleanup);

describe('the search', () => {
  const hits = searchOver(bundled)('diffusion');
  const open = vi.fn();
  const input = () => screen.getByRole('combobox');
  const press = (key: string, more = {}) => fireEvent.keyDown(input(), { key, ...more });
  const chosen = () =>
    screen
      .getAllByRole('option')
      .flatMap((option, i) => (option.getAttribute('aria-selected') === 'true' ? [i] : []));

  beforeEach(() => open.mockReset());

  function Searching() {
    const [query, setQuery] = useState('diffusion');
    const found = query === 'nothing' ? [] : query === '' ? hits.slice(0, 2) : hits;
    return <SearchView query={query} hits={found} onQuery={setQuery} onOpen={open} />;
  }

  it('chooses the first result, and tells which to those who hear it', () => {
    show(<Searching />);
    expect(hits.length).toBeGreaterThan(3);
    expect(chosen()).toEqual([0]);
    expect(input().getAttribute('aria-activedescendant')).toBe(
      screen.getAllByRole('option')[0]?.id,
    );
  });

  it('moves with the arrows, and stops at both ends', () => {
    show(<Searching />);
    press('ArrowUp');
    expect(chosen()).toEqual([0]);
    press('ArrowDown');
    press('ArrowDown');
    expect(chosen()).toEqual([2]);
    press('ArrowUp');
    expect(chosen()).toEqual([1]);
    for (const _ of hits) press('ArrowDown');
    expect(chosen()).toEqual([hits.length - 1]);
  });

  it('opens the chosen result on Enter', () => {
    show(<Searching />);
    press('ArrowDown');
    press('Enter');
    expect(open.mock.calls).toEqual([[hits[1]?.summary]]);
  });

  it('leaves Enter to a keyboard that is composing a word, and other keys to the input', () => {
    show(<Searching />);
    expect(press('Enter', { isComposing: true })).toBe(true);
    expect(press('a')).toBe(true);
    expect(press('ArrowDown')).toBe(false);
    expect(open).not.toHaveBeenCalled();
  });

  it('opens what is clicked', () => {
    show(<Searching />);
    fireEvent.click(screen.getAllByRole('option')[2] ?? input());
    expect(open.mock.calls).toEqual([[hits[2]?.summary]]);
  });

  it('begins at the first result again when the query changes', () => {
    show(<Searching />);
    press('ArrowDown');
    fireEvent.input(input(), { target: { value: '' } });
    expect(screen.getAllByRole('option')).toHaveLength(2);
    expect(chosen()).toEqual([0]);
  });

  it('says that nothing was found, and opens nothing then', () => {
    show(<Searching />);
    fireEvent.input(input(), { target: { value: 'nothing' } });
    expect(screen.getByRole('status').textContent).toContain('«nothing»');
    expect(screen.queryAllByRole('option')).toEqual([]);
    press('ArrowDown');
    press('Enter');
    expect(open).not.toHaveBeenCalled();
    expect(input().hasAttribute('aria-activedescendant')).toBe(false);
  });

  it('says how many were found', () => {
    show(<Searching />);
    expect(screen.getByRole('status').textContent).toBe(`Найдено: ${hits.length}`);
  });

  it('sets the words apart that were searched for', () => {
    show(
      <SearchView
        query="макаки"
        hits={searchOver(bundled)('макаки')}
        onQuery={vi.fn()}
        onOpen={open}
      />,
    );
    const marks = [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).toEqual(['макак']);
  });
});
