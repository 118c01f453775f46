// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { PaperRows } from '@/components/library/PaperRows';
import { listQuery } from '@/data/reading-list/list-search';
import { NOTHING_CHOSEN, toggled } from '@/data/reading-list/selection';
import { anEntry } from '../../data/reading-list/made-up-entry';
import { show } from '../render';
import { layOut } from './laid-out';

beforeAll(layOut);
afterEach(cleanup);

const papers = Array.from({ length: 1000 }, (_, i) => anEntry(i));
const [first = anEntry(0), second = anEntry(1)] = papers;

function rows(changes: Partial<Parameters<typeof PaperRows>[0]> = {}) {
  const on = { onPress: vi.fn(), onKey: vi.fn() };
  const view = show(
    <PaperRows
      papers={papers}
      selection={NOTHING_CHOSEN}
      sought={listQuery('').sought}
      isExplained={() => false}
      busy={false}
      {...on}
      {...changes}
    />,
  );
  return { ...on, ...view };
}

describe('the rows of the list', () => {
  it('are drawn where they are seen, and say how many there are', () => {
    rows();
    const options = screen.getAllByRole('option');
    expect(options.length).toBeGreaterThan(5);
    expect(options.length).toBeLessThan(60);
    expect(options[0]?.getAttribute('aria-setsize')).toBe('1000');
    expect(options[1]?.getAttribute('aria-posinset')).toBe('2');
  });

  it.each([
    [{}, '.row-title', 'go'],
    [{ ctrlKey: true }, '.row-title', 'toggle'],
    [{ metaKey: true }, '.row-title', 'toggle'],
    [{ shiftKey: true }, '.row-title', 'range'],
    [{}, '.check', 'toggle'],
    [{ shiftKey: true }, '.check', 'range'],
  ])('pressed with %o on %s: %s', (keys, where, how) => {
    const { onPress, container } = rows();
    fireEvent.click(container.querySelector(`.row ${where}`) ?? container, keys);
    expect(onPress.mock.calls).toEqual([[first, how]]);
  });

  it('say which are chosen, and the list which one is active', () => {
    rows({ selection: toggled(NOTHING_CHOSEN, second.key) });
    expect(screen.getAllByRole('option', { selected: true })).toHaveLength(1);
    const list = screen.getByRole('listbox', { name: 'Мой список' });
    const active = list.getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(active)?.textContent).toContain(second.title);
    expect(list.getAttribute('aria-multiselectable')).toBe('true');
  });

  it('show what is known of a paper, as text', () => {
    const known = anEntry(1, {
      title: '<b>Pebbles</b>',
      authors: ['Ada Stone', 'Ben Rock', 'Cy Sand'],
      venue: 'ICLR',
      year: 2026,
      status: 'reading',
      tags: ['a', 'b', 'c', 'd', 'e', 'f'],
      note: 'Сравнить с базовой линией.',
    });
    const { container } = rows({
      papers: [known],
      isExplained: () => true,
      sought: listQuery('базовая').sought,
    });
    const row = screen.getByRole('option');
    expect(row.querySelector('.row-title')?.textContent).toBe('<b>Pebbles</b>');
    const facts = [...row.querySelectorAll('.row-facts > span')].map((one) => one.textContent);
    expect(facts).toEqual([
      'Читаю',
      'разбор',
      'Ada Stone et al.',
      'ICLR 2026',
      ...['a', 'b', 'c', 'd', '+2'],
    ]);
    expect(container.querySelector('.excerpt mark')?.textContent).toBe('базовой');
  });
});
