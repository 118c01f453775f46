// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReadingListView } from '@/components/ReadingListView';
import { type SavedPaper, savedPaperSchema } from '@/data/reading-list/saved-paper';
import { post } from '../data/bundled';
import { show } from './render';

afterEach(cleanup);

describe('the reading list', () => {
  const saved = (n: number, changes: Record<string, unknown> = {}): SavedPaper =>
    v.parse(savedPaperSchema, {
      key: `arxiv:2607.0000${n}`,
      keys: [`arxiv:2607.0000${n}`],
      title: `On Pebbles ${n}`,
      ids: { arxiv: `2607.0000${n}` },
      status: 'to-read',
      tags: [],
      note: '',
      savedAt: '2026-07-01T12:00:00.000Z',
      updatedAt: '2026-07-01T12:00:00.000Z',
      changed: {},
      ...changes,
    });
  const events = () => ({
    problem: undefined,
    summaryOf: ({ summary }: SavedPaper) => summary,
    onOpen: vi.fn(),
    onRemove: vi.fn(),
    onUndo: vi.fn(),
    onExport: vi.fn(),
  });

  it('asks to remove the paper whose button is pressed', () => {
    const on = events();
    show(<ReadingListView papers={[saved(1), saved(2)]} removed={undefined} {...on} />);
    fireEvent.click(screen.getByRole('button', { name: 'Убрать из списка: On Pebbles 2' }));
    expect(on.onRemove.mock.calls).toEqual([[saved(2)]]);
  });

  it('offers to put back the one removed last, even if it was the only one', () => {
    const on = events();
    show(<ReadingListView papers={[]} removed={saved(1)} {...on} />);
    expect(screen.getByRole('status').textContent).toContain('On Pebbles 1');
    fireEvent.click(screen.getByRole('button', { name: 'Вернуть' }));
    expect(on.onUndo.mock.calls).toEqual([[saved(1)]]);
  });

  it('offers nothing to put back where nothing was removed', () => {
    show(<ReadingListView papers={[saved(1)]} removed={undefined} {...events()} />);
    expect(screen.queryByRole('button', { name: 'Вернуть' })).toBeNull();
  });

  it('says why the last change did not succeed', () => {
    const { again } = show(
      <ReadingListView
        papers={[saved(1)]}
        removed={undefined}
        {...events()}
        problem="storage-full"
      />,
    );
    expect(screen.getByRole('alert').textContent).toMatch(/нет места/);
    again(<ReadingListView papers={[saved(1)]} removed={undefined} {...events()} />);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('opens the summaries that are still there', () => {
    const on = events();
    const papers = [
      saved(1, { summary: post(1).id }),
      saved(2, { summary: 'c_research/gone' }),
      saved(3),
    ];
    show(
      <ReadingListView
        papers={papers}
        removed={undefined}
        {...on}
        summaryOf={({ summary }) => (summary === post(1).id ? summary : undefined)}
      />,
    );
    expect(screen.getAllByRole('button', { name: /^Разбор на русском/ })).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Разбор на русском: On Pebbles 1' }));
    expect(on.onOpen.mock.calls).toEqual([[post(1).id]]);
  });

  it('links each paper by its ids, and shows one without ids as text', () => {
    const papers = [
      saved(1),
      saved(2, { ids: { openreview: 'PebbleForum' } }),
      saved(3, { ids: {} }),
    ];
    show(<ReadingListView papers={papers} removed={undefined} {...events()} />);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      'https://arxiv.org/abs/2607.00001',
      'https://openreview.net/forum?id=PebbleForum',
    ]);
    expect(screen.getByText('On Pebbles 3')).toBeDefined();
  });

  it('shows the authors and, of a paper saved by its id alone, the id', () => {
    const papers = [
      saved(1, { authors: ['Ada Stone', 'Ben Rock'] }),
      saved(2, { authors: ['Ada Stone', 'Ben Rock', 'Cy Sand'] }),
      saved(3, { title: '' }),
      saved(4, { ids: {}, address: 'https://example.org/pebbles.pdf' }),
    ];
    show(<ReadingListView papers={papers} removed={undefined} {...events()} />);
    expect(screen.getByText('Ada Stone, Ben Rock')).toBeDefined();
    expect(screen.getByText('Ada Stone et al.')).toBeDefined();
    const [, , third, fourth] = screen.getAllByRole('link');
    expect(third?.textContent).toBe('arXiv:2607.00003');
    expect(fourth?.getAttribute('href')).toBe('https://example.org/pebbles.pdf');
    expect(
      screen.getByRole('button', { name: 'Убрать из списка: arXiv:2607.00003' }),
    ).toBeDefined();
  });

  it('shows the newest of very many, and leads to the others', () => {
    const papers = Array.from({ length: 10_000 }, (_, i) => ({
      ...saved(1),
      key: `doi:${i}` as const,
    }));
    show(<ReadingListView papers={papers} removed={undefined} {...events()} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(100);
    const rest = screen.getByRole('link', { name: /^Остальные — в библиотеке: 9\s900$/ });
    expect(rest.getAttribute('href')).toBe('library.html');
  });

  it('shows titles as text', () => {
    const { container } = show(
      <ReadingListView
        papers={[saved(1, { title: '<img src=x>' })]}
        removed={saved(2, { title: '<b>x</b>' })}
        {...events()}
      />,
    );
    expect(container.querySelectorAll('img, b')).toHaveLength(0);
  });

  it('is exported by its button, and has none while it is empty', () => {
    const on = events();
    const { again } = show(<ReadingListView papers={[saved(1)]} removed={undefined} {...on} />);
    fireEvent.click(screen.getByRole('button', { name: /JSON/ }));
    expect(on.onExport).toHaveBeenCalledTimes(1);
    again(<ReadingListView papers={[]} removed={undefined} {...on} />);
    expect(screen.queryByRole('button', { name: /JSON/ })).toBeNull();
    expect(screen.getByRole('heading').textContent).toBe('Список пуст');
  });
});
