// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type SearchResults, SearchView } from '@/components/SearchView';
import { NOTHING_SOUGHT } from '@/data/search/sought';
import { bundled } from '../data/bundled';
import { show } from './render';

beforeEach(() => {
  // jsdom has no layout.
  Element.prototype.scrollIntoView = vi.fn();
  vi.stubGlobal('IntersectionObserver', EndsInView);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Says when asked that the end of the rows has come into view. */
class EndsInView {
  static all = new Set<EndsInView>();
  constructor(readonly tell: (entries: { isIntersecting: boolean }[]) => void) {}
  observe() {
    EndsInView.all.add(this);
  }
  disconnect() {
    EndsInView.all.delete(this);
  }
}

describe('the search', () => {
  const hits = bundled.slice(4, 12);
  const open = vi.fn();
  const more = vi.fn();
  const input = () => screen.getByRole('combobox');
  const press = (key: string, more = {}) => fireEvent.keyDown(input(), { key, ...more });
  const chosen = () =>
    screen
      .getAllByRole('option')
      .flatMap((option, i) => (option.getAttribute('aria-selected') === 'true' ? [i] : []));

  beforeEach(() => void [open.mockReset(), more.mockReset()]);

  const results = (query: string, rows = hits, count = rows.length): SearchResults => ({
    query,
    count,
    rows,
    sought: NOTHING_SOUGHT,
  });

  const view = (query: string, found: SearchResults | undefined) => (
    <SearchView query={query} results={found} onQuery={vi.fn()} onOpen={open} onMore={more} />
  );

  function Searching() {
    const [query, setQuery] = useState('diffusion');
    const found = query === 'nothing' ? [] : query === '' ? hits.slice(0, 2) : hits;
    return (
      <SearchView
        query={query}
        results={results(query, found)}
        onQuery={setQuery}
        onOpen={open}
        onMore={more}
      />
    );
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

  it('leaves keys to the composition of letters', () => {
    show(<Searching />);
    for (const key of ['ArrowDown', 'ArrowUp', 'Enter']) {
      expect(press(key, { isComposing: true })).toBe(true);
    }
    expect(chosen()).toEqual([0]);
    expect(open).not.toHaveBeenCalled();
  });

  it('opens the chosen result on Enter', () => {
    show(<Searching />);
    press('ArrowDown');
    press('Enter');
    expect(open.mock.calls).toEqual([[hits[1]]]);
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
    expect(open.mock.calls).toEqual([[hits[2]]]);
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

  it('says how many were found in all, of those that are not shown too', () => {
    show(view('diffusion', results('diffusion', hits, 500)));
    expect(screen.getByRole('status').textContent).toBe('Найдено: 500');
    const options = screen.getAllByRole('option');
    expect(options.map((option) => option.getAttribute('aria-posinset'))).toEqual(
      hits.map((_, i) => String(i + 1)),
    );
    for (const option of options) expect(option.getAttribute('aria-setsize')).toBe('500');
  });

  it('shows what was found before until the answer is there', () => {
    const shown = show(view('dif', undefined));
    expect(screen.queryAllByRole('option')).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe('');
    shown.again(view('diff', results('dif')));
    expect(screen.getAllByRole('option')).toHaveLength(hits.length);
    expect(screen.getByRole('status').textContent).toBe(`Найдено: ${hits.length}`);
    expect(screen.getByRole('listbox').getAttribute('aria-busy')).toBe('true');
    shown.again(view('diff', results('diff')));
    expect(screen.getByRole('listbox').getAttribute('aria-busy')).toBe('false');
  });

  it('opens the first of what Enter was pressed for, not of what was found before', () => {
    const shown = show(view('graph', results('gra')));
    press('Enter');
    expect(open).not.toHaveBeenCalled();
    const found = results('graph', bundled.slice(15, 17));
    shown.again(view('graph', found));
    shown.again(view('graph', found));
    expect(open.mock.calls).toEqual([[bundled[15]]]);
  });

  it('opens nothing on its own when more was typed after Enter', () => {
    const shown = show(view('graph', results('gra')));
    press('Enter');
    fireEvent.input(input(), { target: { value: 'graphs' } });
    shown.again(view('graphs', results('graphs')));
    expect(open).not.toHaveBeenCalled();
  });

  it('asks for more rows when their end comes into view, and when the arrows come near to it', () => {
    show(view('diffusion', results('diffusion', hits, 500)));
    expect(more).not.toHaveBeenCalled();
    for (const end of EndsInView.all) end.tell([{ isIntersecting: false }]);
    expect(more).not.toHaveBeenCalled();
    for (const end of EndsInView.all) end.tell([{ isIntersecting: true }]);
    expect(more).toHaveBeenCalledTimes(1);
    press('ArrowDown');
    expect(more).toHaveBeenCalledTimes(1);
    for (const _ of hits) press('ArrowDown');
    expect(more.mock.calls.length).toBeGreaterThan(1);
  });

  it('sets the words apart that were searched for', () => {
    const sought = { stems: new Set<string>(), beginnings: ['макак'] };
    show(view('макак', { ...results('макак', bundled.slice(10, 11)), sought }));
    const marks = [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).toEqual(['макак']);
  });
});
