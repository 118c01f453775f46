// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChannelsView } from '@/components/channels/ChannelsView';
import type { AnnouncedReading } from '@/data/store/channels/announced-reading';
import { type Channel, READING_ENDS } from '@/data/store/channels/channel';
import { show } from '../render';
import { aChannel } from './a-channel';

afterEach(cleanup);

const {
  readAt: _,
  end: __,
  ...bundled
} = aChannel({
  name: 'c_research',
  title: 'Concise Research',
  from: 'bundled',
});
const pebbles = aChannel();

function page(channels: Channel[], reading?: AnnouncedReading, refused?: string) {
  const on = {
    onAdd: vi.fn(async () => true),
    onRefreshAll: vi.fn(),
    onRefresh: vi.fn(),
    onStop: vi.fn(),
    onChange: vi.fn(),
    onRemove: vi.fn(),
  };
  const view = (now: AnnouncedReading | undefined, waiting: string[] = []) => (
    <ChannelsView
      channels={channels}
      reading={now}
      waiting={waiting}
      refused={refused}
      asks={false}
      {...on}
    />
  );
  const { again } = show(view(reading));
  return { ...on, read: (...now: Parameters<typeof view>) => again(view(...now)) };
}

const row = (title: string) =>
  within(screen.getByRole('heading', { name: title }).closest('li') ?? document.body);
const more = (title: string) =>
  fireEvent.click(row(title).getByRole('button', { name: 'Подробнее' }));

describe('the channels', () => {
  it('are all there, with what is known of each', () => {
    page([bundled, pebbles]);
    const titles = screen.getAllByRole('heading', { level: 3 });
    expect(titles.map(({ textContent }) => textContent)).toEqual(['Concise Research', 'Камешки']);
    const said = screen.getByText('Камешки').closest('li')?.textContent;
    expect(said).toContain('@pebbles');
    expect(said).toContain('Разборов: 12');
    expect(said).toMatch(/Последний пост 1 июл\. 2024/);
    expect(said).toMatch(/Прочитан до конца 2 июл\. 2024/);
  });

  it('are switched on and off, and show it only once it is so', () => {
    const { onChange } = page([bundled, aChannel({ on: false })]);
    const [first, second] = screen.getAllByRole<HTMLInputElement>('checkbox');
    expect([first?.checked, second?.checked]).toEqual([true, false]);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Показывать разборы: Камешки' }));
    expect(onChange.mock.calls).toEqual([
      [expect.objectContaining({ name: 'pebbles' }), { on: true }],
    ]);
    expect(second?.checked).toBe(false);
  });

  it('are refreshed, one or all; one that was given as a file is not', () => {
    const { onRefresh, onRefreshAll } = page([pebbles, aChannel({ name: 'x', from: 'file' })]);
    fireEvent.click(screen.getByRole('button', { name: 'Обновить канал Камешки' }));
    fireEvent.click(screen.getByRole('button', { name: 'Обновить все' }));
    expect(onRefresh.mock.calls).toEqual([[pebbles]]);
    expect(onRefreshAll).toHaveBeenCalledTimes(1);
  });

  it('say how far the reading is, and stop it', () => {
    const { onStop, read } = page([bundled, pebbles], {
      name: 'pebbles',
      requests: 3,
      posts: 1200,
    });
    expect(row('Камешки').getByText(/постов 1.200, страниц 3/)).toBeDefined();
    expect(screen.getByText('Читаем канал Камешки')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Обновить все' })).toBeNull();
    fireEvent.click(row('Камешки').getByRole('button', { name: 'Остановить' }));
    expect(onStop).toHaveBeenCalledTimes(1);
    const noon = new Date(2026, 6, 2, 12, 30).getTime();
    read({ name: 'pebbles', requests: 3, posts: 1200, waitingUntil: noon });
    expect(row('Камешки').getByText(/подождать.*12:30/)).toBeDefined();
    read(undefined);
    expect(screen.getByRole('button', { name: 'Обновить все' })).toBeDefined();
    expect(screen.getByText('Канал прочитан до конца: Камешки').role).toBe('status');
  });

  it('say which wait for their turn, and let it go', () => {
    const { onStop, read } = page([bundled, pebbles]);
    read({ name: 'c_research', requests: 1, posts: 0 }, ['c_research', 'pebbles']);
    expect(row('Камешки').getByText('Ждёт своей очереди.')).toBeDefined();
    expect(row('Concise Research').queryByText('Ждёт своей очереди.')).toBeNull();
    read(undefined, ['pebbles']);
    fireEvent.click(screen.getByRole('button', { name: 'Остановить' }));
    expect(onStop).toHaveBeenCalledTimes(1);
  });

  it.each(READING_ENDS.filter((end) => end !== 'read'))('say why one was not read: %s', (end) => {
    page([aChannel({ end })]);
    const standing = document.querySelector('.channel-standing');
    expect(standing?.textContent).toMatch(/^\p{Lu}.*\.$/u);
    expect(screen.getByText(/Последнее чтение: 2 июл/)).toBeDefined();
  });

  it('say what could not be done', () => {
    page([bundled], undefined, 'Нельзя.');
    expect(screen.getByRole('alert').textContent).toBe('Нельзя.');
  });
});

describe('a channel that there is not', () => {
  it('can be removed at once, without a look at more', () => {
    const nothing = { posts: 0, summaries: 0, setAside: {} };
    const mistyped = aChannel({ end: 'private-or-unknown', counts: nothing });
    const { onRemove } = page([bundled, mistyped]);
    fireEvent.click(screen.getByRole('button', { name: 'Убрать канал Камешки' }));
    expect(onRemove.mock.calls).toEqual([[mistyped]]);
    more('Камешки');
    expect(screen.getAllByRole('button', { name: 'Убрать канал Камешки' })).toHaveLength(1);
  });
});

describe('all about a channel', () => {
  it('is shown on demand: why posts have no summary, the most frequent reason first', () => {
    page([pebbles]);
    expect(screen.queryByText('опросы')).toBeNull();
    more('Камешки');
    const reasons = [...document.querySelectorAll('.set-aside li')];
    expect(reasons.map(({ textContent }) => textContent)).toEqual([
      'не названа ни одна статья 20',
      'опросы 8',
    ]);
    expect(screen.getByText('Прочитано постов: 40, из них без разбора: 28')).toBeDefined();
    const button = row('Камешки').getByRole('button', { name: 'Подробнее' });
    expect(button.getAttribute('aria-expanded')).toBe('true');
  });

  it('has its daily refresh, but of a file', () => {
    const { onChange } = page([pebbles, aChannel({ name: 'x', title: 'Файл', from: 'file' })]);
    more('Камешки');
    more('Файл');
    const daily = screen.getAllByRole('checkbox', { name: 'Обновлять раз в день' });
    expect(daily).toHaveLength(1);
    for (const one of daily) fireEvent.click(one);
    expect(onChange.mock.calls).toEqual([[pebbles, { daily: true }]]);
  });

  it('has the letter of its marks: the last sign that was typed', () => {
    const { onChange } = page([aChannel({ letter: 'К' })]);
    more('Камешки');
    const field = screen.getByLabelText('Буква');
    expect(field).toHaveProperty('value', 'К');
    fireEvent.input(field, { target: { value: 'К👩🏽‍🔬' } });
    expect(field).toHaveProperty('value', '👩🏽‍🔬');
    fireEvent.input(field, { target: { value: ' ' } });
    expect(onChange.mock.calls.map(([, change]) => change)).toEqual([
      { letter: '👩🏽‍🔬' },
      { letter: undefined },
    ]);
  });

  it('has their colour', () => {
    const { onChange } = page([aChannel({ colour: 'blue' })]);
    more('Камешки');
    const colours = within(screen.getByRole('radiogroup', { name: 'Цвет' }));
    const [, blue] = colours.getAllByRole<HTMLInputElement>('radio');
    expect(blue?.checked).toBe(true);
    fireEvent.click(colours.getByRole('radio', { name: 'Красный' }));
    expect(onChange.mock.calls.map(([, change]) => change)).toEqual([{ colour: 'red' }]);
  });

  it('lets an added one be removed, never the bundled one; the focus stays on the page', () => {
    const { onRemove } = page([bundled, pebbles]);
    more('Concise Research');
    more('Камешки');
    expect(screen.queryByRole('button', { name: /Убрать канал Concise/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Убрать канал Камешки' }));
    expect(onRemove.mock.calls).toEqual([[pebbles]]);
    expect(document.activeElement?.textContent).toBe('Каналы');
  });
});
