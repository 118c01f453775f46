// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ImportPreview } from '@/components/library/ImportPreview';
import { TransferBar } from '@/components/library/TransferBar';
import type { ImportPlan } from '@/data/reading-list/formats/plan-import';
import { anEntry } from '../../data/reading-list/made-up-entry';
import { show } from '../render';

// jsdom has dialogs, but shows none.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
});
afterEach(cleanup);

const NOTHING: ImportPlan = { adds: [], merges: [], unchanged: [], refused: [], writes: [] };

describe('what an import would do', () => {
  function preview(plan: Partial<ImportPlan>) {
    const on = { onApply: vi.fn(), onCancel: vi.fn() };
    show(<ImportPreview file="list.bib" plan={{ ...NOTHING, ...plan }} {...on} />);
    return on;
  }

  it('is said before it is done: what it adds, fills in and leaves out, and why', () => {
    const on = preview({
      adds: [anEntry(1), anEntry(2)],
      merges: [{ before: anEntry(3), after: anEntry(3, { note: 'ещё' }) }],
      refused: [
        { reason: 'broken-entry', line: 12, detail: 'stone2026' },
        { reason: 'no-name', entry: 4 },
      ],
      writes: [anEntry(1), anEntry(2), anEntry(3, { note: 'ещё' })],
    });
    expect(screen.getByRole('dialog', { name: 'Что изменит файл list.bib' })).toBeDefined();
    const said = [...document.querySelectorAll('summary')].map((one) => one.textContent);
    expect(said).toEqual(['Добавится статей: 2', 'Дополнится: 1', 'Не прочитано: 2']);
    const refused = [...document.querySelectorAll('details:last-of-type li')];
    expect(refused.map((one) => one.querySelector('.place')?.textContent)).toEqual([
      'Строка 12 · stone2026',
      'Запись 4',
    ]);
    expect(refused.map((one) => one.textContent)).toEqual([
      expect.stringMatching(/^Запись написана с ошибкой/),
      expect.stringMatching(/^Нет ни названия, ни номера/),
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Применить' }));
    expect(on.onApply).toHaveBeenCalledTimes(1);
  });

  it('can’t be applied where it would change nothing', () => {
    preview({ unchanged: [anEntry(1)] });
    expect(screen.getByRole('button', { name: 'Применить' })).toHaveProperty('disabled', true);
  });

  it('names some of very many', () => {
    const adds = Array.from({ length: 5000 }, (_, i) => anEntry(i));
    preview({ adds, writes: adds });
    expect(document.querySelectorAll('li')).toHaveLength(100);
    expect(screen.getByText(/^и ещё 4\s900$/)).toBeDefined();
  });
});

describe('the ways out of the list and into it', () => {
  it('give the format that was chosen, and the file', () => {
    const on = { onExport: vi.fn(), onImport: vi.fn() };
    show(<TransferBar empty={false} {...on} />);
    fireEvent.change(screen.getByLabelText('В файл…'), { target: { value: 'bibtex' } });
    expect(on.onExport.mock.calls).toEqual([['bibtex']]);
    const file = new File(['2301.08243'], 'ids.txt');
    fireEvent.change(screen.getByLabelText('Прочитать из файла…'), { target: { files: [file] } });
    expect(on.onImport.mock.calls).toEqual([[file]]);
  });

  it('of an empty list there is none out', () => {
    show(<TransferBar empty={true} onExport={vi.fn()} onImport={vi.fn()} />);
    expect(screen.queryByLabelText('В файл…')).toBeNull();
  });
});
