// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteEditor } from '@/components/library/NoteEditor';
import type { Problem } from '@/data/store/problem';
import { show } from '../render';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** A note that is written for as long as the test wants. */
function editor(note = '', draft?: string) {
  const written: { note: string; end(problem?: Problem): Promise<void> }[] = [];
  const onKeep = (note: string) =>
    new Promise<Problem | undefined>((resolve) => {
      written.push({ note, end: (problem) => act(async () => resolve(problem)) });
    });
  const onLeave = vi.fn();
  const view = (kept: string) => (
    <NoteEditor note={kept} draft={draft} onKeep={onKeep} onLeave={onLeave} />
  );
  const { again, unmount } = show(view(note));
  const field = screen.getByLabelText('Заметка');
  return {
    written,
    onLeave,
    unmount,
    field,
    keptElsewhere: (kept: string) => again(view(kept)),
    type: (value: string) => fireEvent.input(field, { target: { value } }),
    pause: () => act(() => void vi.advanceTimersByTime(1000)),
    notes: () => written.map((one) => one.note),
    said: () => document.querySelector('.standing')?.textContent,
  };
}

describe('a note', () => {
  it('is written once the reader pauses, and is said to be kept only when it is', async () => {
    const { type, pause, notes, written, said } = editor();
    type('Раз');
    type('Раз, два');
    expect(notes()).toEqual([]);
    await pause();
    expect(notes()).toEqual(['Раз, два']);
    expect(said()).toBe('Сохраняем…');
    await written[0]?.end();
    expect(said()).toBe('Сохранено');
  });

  it('is written at once when its field, the page or the entry is left', async () => {
    const first = editor();
    first.type('поле');
    fireEvent.blur(first.field);
    expect(first.notes()).toEqual(['поле']);
    await first.written[0]?.end();
    first.type('страница');
    fireEvent(window, new Event('pagehide'));
    expect(first.onLeave.mock.calls).toEqual([['страница']]);
    await first.written[1]?.end();
    first.type('запись');
    first.unmount();
    expect(first.notes()).toEqual(['поле', 'страница', 'запись']);
  });

  it('that goes on while it is written is written again, and not twice at once', async () => {
    const { type, pause, notes, written, said } = editor();
    type('а');
    await pause();
    type('аб');
    await pause();
    expect(notes()).toEqual(['а']);
    await written[0]?.end();
    expect(notes()).toEqual(['а', 'аб']);
    await written[1]?.end();
    expect(said()).toBe('Сохранено');
  });

  it('that can’t be kept stays in its field, says why, and is tried again', async () => {
    const { type, pause, notes, written, field } = editor('было');
    type('стало');
    await pause();
    await written[0]?.end('storage-full');
    expect(screen.getByRole('alert').textContent).toMatch(/не сохранена.*нет места/);
    expect(field).toHaveProperty('value', 'стало');
    fireEvent.click(screen.getByRole('button', { name: 'Повторить' }));
    expect(notes()).toEqual(['стало', 'стало']);
    await written[1]?.end();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('that could not be kept before is there again, and tried again', () => {
    const { field, notes } = editor('было', 'стало');
    expect(field).toHaveProperty('value', 'стало');
    expect(notes()).toEqual(['стало']);
  });

  it('changed elsewhere is shown, but never over what is being typed', async () => {
    const { keptElsewhere, field, type } = editor('раз');
    keptElsewhere('два');
    await act(() => void vi.advanceTimersByTime(1000));
    expect(field).toHaveProperty('value', 'два');
    type('мой текст');
    keptElsewhere('три');
    expect(field).toHaveProperty('value', 'мой текст');
  });

  it('that was not touched is not written', async () => {
    const { field, pause, notes } = editor('раз');
    fireEvent.blur(field);
    await pause();
    expect(notes()).toEqual([]);
  });
});
