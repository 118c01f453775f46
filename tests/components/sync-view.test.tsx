// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SyncView } from '@/components/SyncView';
import type { SyncReport } from '@/data/store/sync-state';
import { show } from './render';

afterEach(cleanup);

const whole = { tags: 0, note: 0, title: 0, details: 0 };
const done = (papers: number, of: number, without = whole): SyncReport => ({
  doneAt: '2026-06-01T12:00:00.000Z',
  came: { to: 'done', travels: { papers, of, without }, damaged: 0 },
});

function showSync(on: boolean, report?: SyncReport) {
  const onSwitch = vi.fn();
  const onAnswer = vi.fn();
  show(<SyncView on={on} report={report} onSwitch={onSwitch} onAnswer={onAnswer} />);
  return { onSwitch, onAnswer, said: screen.getByRole('status').textContent ?? '' };
}

describe('the settings of syncing', () => {
  it('are one switch, and say nothing while it is off', () => {
    const { onSwitch, said } = showSync(false, done(3, 3));
    expect(said).toBe('');
    fireEvent.click(screen.getByRole('checkbox'));
    expect(onSwitch.mock.calls).toEqual([[true]]);
    expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false);
  });

  it('say when the last sync was, and that all of the list travels', () => {
    const { said } = showSync(true, done(3, 3));
    expect(said).toContain('2026');
    expect(said).toContain('3 из 3');
    expect(said).not.toContain('места');
  });

  it('say what there was no room for', () => {
    const { said } = showSync(
      true,
      done(3000, 3500, { tags: 0, note: 12, title: 2000, details: 7 }),
    );
    expect(said).toContain('3000 из 3500');
    expect(said).toMatch(/места не хватило.*заметка — у 12, название — у 2000, авторы и год — у 7/);
    expect(said).not.toContain('метки');
  });

  it('ask what a sync would take away, and give the answer', () => {
    const { onAnswer, said } = showSync(true, { came: { to: 'question', hidden: 6, shown: 20 } });
    expect(said).toContain('6 из 20');
    const [keep, apply] = screen.getAllByRole('button');
    for (const button of [keep, apply]) if (button) fireEvent.click(button);
    expect(onAnswer.mock.calls).toEqual([['keep-mine'], ['apply']]);
  });

  it.each([
    ['rate', 'реже'],
    ['full', 'нет места'],
    ['refused', 'не дал'],
  ] as const)('name a failure: %s', (why, word) => {
    expect(showSync(true, { came: { to: 'failure', why } }).said).toContain(word);
  });
});
