// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ChosenBar } from '@/components/library/ChosenBar';
import { DoneBar } from '@/components/library/DoneBar';
import { JoinedPapers } from '@/components/library/JoinedPapers';
import { ListFilters } from '@/components/library/ListFilters';
import { ReadingWeeks } from '@/components/library/ReadingWeeks';
import { TagEditor } from '@/components/library/TagEditor';
import { TrashView } from '@/components/library/TrashView';
import { facetsOf, type ListFilter } from '@/data/reading-list/filter-list';
import { anEntry } from '../../data/reading-list/made-up-entry';
import { show } from '../render';
import { layOut } from './laid-out';

beforeAll(layOut);
afterEach(cleanup);

describe('the filters', () => {
  const list = [
    anEntry(1, { tags: ['видео'], venue: 'ICLR', year: 2025 }),
    anEntry(2, { status: 'read', year: 2026 }),
  ];

  function filters(filter: ListFilter) {
    const onFilter = vi.fn();
    const facets = facetsOf(list, filter, () => false);
    show(<ListFilters filter={filter} facets={facets} onFilter={onFilter} />);
    return onFilter;
  }

  it.each<[string, ListFilter]>([
    ['Прочитано 1', { status: 'read' }],
    ['С разбором 0', { explained: true }],
    ['видео 1', { tags: ['видео'] }],
  ])('«%s» is switched on', (name, filter) => {
    const onFilter = filters({});
    fireEvent.click(screen.getByRole('button', { name }));
    expect(onFilter.mock.calls).toEqual([[filter]]);
  });

  it('is switched off again', () => {
    const onFilter = filters({ status: 'read', year: 2026 });
    fireEvent.click(screen.getByRole('button', { pressed: true }));
    expect(onFilter.mock.calls).toEqual([[{ year: 2026 }]]);
  });

  it('chooses a venue and a year, or any', () => {
    const onFilter = filters({ year: 2025 });
    fireEvent.change(screen.getByLabelText('Где вышла'), { target: { value: 'ICLR' } });
    fireEvent.change(screen.getByLabelText('Год'), { target: { value: '' } });
    expect(onFilter.mock.calls).toEqual([[{ year: 2025, venue: 'ICLR' }], [{}]]);
  });
});

describe('what is done with chosen entries', () => {
  function bar(count: number) {
    const on = {
      onStatus: vi.fn(),
      onAddTag: vi.fn(),
      onRemoveTag: vi.fn(),
      onDelete: vi.fn(),
      onJoin: vi.fn(),
      onNone: vi.fn(),
    };
    const chosen = Array.from({ length: count }, (_, i) => anEntry(i, { tags: ['видео'] }));
    show(<ChosenBar chosen={chosen} tags={['видео']} {...on} />);
    return on;
  }

  it('is one press each', () => {
    const on = bar(3);
    expect(screen.getByRole('status').textContent).toBe('Выбрано: 3');
    fireEvent.click(screen.getByRole('button', { name: 'Прочитано' }));
    fireEvent.change(screen.getByLabelText('Убрать метку…'), { target: { value: 'видео' } });
    fireEvent.click(screen.getByRole('button', { name: 'В корзину' }));
    fireEvent.click(screen.getByRole('button', { name: 'Снять' }));
    expect(on.onStatus.mock.calls).toEqual([['read']]);
    expect(on.onRemoveTag.mock.calls).toEqual([['видео']]);
    expect(on.onDelete).toHaveBeenCalledTimes(1);
    expect(on.onNone).toHaveBeenCalledTimes(1);
  });

  it('joins two, and not more', () => {
    const on = bar(2);
    fireEvent.click(screen.getByRole('button', { name: 'Это одна статья' }));
    expect(on.onJoin).toHaveBeenCalledTimes(1);
    cleanup();
    bar(3);
    expect(screen.queryByRole('button', { name: 'Это одна статья' })).toBeNull();
  });
});

describe('tags of an entry', () => {
  it('are taken away one by one, and none is added twice', () => {
    const on = { onAdd: vi.fn(), onRemove: vi.fn() };
    show(<TagEditor tags={['a', 'b']} known={['a', 'b', 'c']} {...on} />);
    fireEvent.click(screen.getByRole('button', { name: 'Убрать метку «a»' }));
    const input = screen.getByRole('combobox');
    for (const value of ['b', 'c']) {
      fireEvent.input(input, { target: { value } });
      fireEvent.keyDown(input, { key: 'Enter' });
    }
    expect(on.onRemove.mock.calls).toEqual([['a']]);
    expect(on.onAdd.mock.calls).toEqual([['c']]);
  });
});

describe('the weeks', () => {
  it('are bars for the eye, and a table of those with something in them for the ear', () => {
    const monday = (day: number) => new Date(2026, 6, day);
    const weeks = [
      { monday: monday(6), saved: 4, read: 0 },
      { monday: monday(13), saved: 0, read: 0 },
      { monday: monday(20), saved: 2, read: 1 },
    ];
    const { container } = show(<ReadingWeeks weeks={weeks} />);
    const heights = [...container.querySelectorAll('rect.saved-bar')].map((bar) =>
      Number(bar.getAttribute('height')),
    );
    expect(heights).toEqual([72, 0, 36]);
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Неделя сСохраненоПрочитано',
      '6 июл.40',
      '20 июл.21',
    ]);
  });
});

describe('the trash', () => {
  const deleted = [1, 2].map((n) => anEntry(n, { deletedAt: '2026-07-05T12:00:00.000Z' }));

  it('gives back one, or all', () => {
    const onRestore = vi.fn();
    show(<TrashView papers={deleted} onRestore={onRestore} />);
    fireEvent.click(screen.getByRole('button', { name: 'Вернуть в список: On Pebbles 2' }));
    fireEvent.click(screen.getByRole('button', { name: 'Вернуть все: 2' }));
    expect(onRestore.mock.calls).toEqual([[[deleted[1]]], [deleted]]);
  });

  it('says that it is empty', () => {
    show(<TrashView papers={[]} onRestore={vi.fn()} />);
    expect(screen.getByText('Корзина пуста')).toBeDefined();
  });
});

describe('joined papers', () => {
  it('are named, and can be parted', () => {
    const onSplit = vi.fn();
    const joined = anEntry(2, { mergedInto: 'arxiv:2607.00001' });
    show(<JoinedPapers papers={[joined]} onSplit={onSplit} />);
    fireEvent.click(screen.getByRole('button', { name: 'Снова отдельно: On Pebbles 2' }));
    expect(onSplit.mock.calls).toEqual([[joined]]);
  });
});

describe('what was done last', () => {
  it('is said, and taken back', () => {
    const on = { onUndo: vi.fn(), onClose: vi.fn() };
    show(<DoneBar done={{ key: 'doneDeleted', values: ['Статей: 3'] }} {...on} />);
    expect(screen.getByRole('status').textContent).toContain('В корзине: Статей: 3');
    fireEvent.click(screen.getByRole('button', { name: 'Вернуть' }));
    fireEvent.click(screen.getByRole('button', { name: 'Закрыть' }));
    expect(on.onUndo).toHaveBeenCalledTimes(1);
    expect(on.onClose).toHaveBeenCalledTimes(1);
  });
});
