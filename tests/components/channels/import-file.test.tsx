// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ImportFile } from '@/components/channels/ImportFile';
import { Subscribe } from '@/components/channels/Subscribe';
import type { FileImport, ImportReport, ImportState } from '@/data/channels/import/file-import';
import { show } from '../render';

afterEach(cleanup);

function importing(state?: ImportState) {
  const on = { onFiles: vi.fn(), onChoose: vi.fn(), onApply: vi.fn(), onCancel: vi.fn() };
  const current: FileImport | undefined = state && { ...state, file: 'result.json' };
  show(<ImportFile current={current} {...on} />);
  return on;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const chat = (place: number, title: string, proposal: string) => ({
  place,
  title,
  messages: 10,
  proposal,
  certain: false,
});

describe('a file of channels', () => {
  it('is chosen, several at once, or with its folder', () => {
    const on = importing();
    const [files, folder] = document.querySelectorAll<HTMLInputElement>('input[type=file]');
    expect(files?.multiple).toBe(true);
    expect(folder?.hasAttribute('webkitdirectory')).toBe(true);
    const file = new File(['{}'], 'result.json');
    if (files) fireEvent.change(files, { target: { files: [file] } });
    expect(on.onFiles).toHaveBeenCalledWith([file]);
  });

  it('says how far it is read, and can be stopped', () => {
    const progress = { bytes: 1_500_000, total: 3_000_000, posts: 20, summaries: 4 };
    const on = importing({ stage: 'reading', progress });
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('1500000');
    expect(screen.getByText('Читаем: 1,5 из 3 МБ, постов 20, разборов 4')).toBeDefined();
    press('Прервать');
    expect(on.onCancel).toHaveBeenCalledOnce();
  });

  it('of one channel asks for its name, and takes an address for one', () => {
    const on = importing({ stage: 'choosing', chats: [chat(0, 'Камни', 'kamni')] });
    const name = screen.getByRole('textbox', { name: 'Имя канала «Камни»' });
    expect(name).toHaveProperty('value', 'kamni');
    fireEvent.input(name, { target: { value: 'мои камни' } });
    expect(screen.getByRole('status').textContent).toContain('латинские буквы');
    expect(screen.getByRole('button', { name: 'Читать' })).toHaveProperty('disabled', true);
    fireEvent.input(name, { target: { value: 'https://t.me/Pebbles/7' } });
    press('Читать');
    expect(on.onChoose).toHaveBeenCalledWith([{ place: 0, name: 'pebbles', title: 'Камни' }]);
  });

  it('of an account takes those that are chosen, each under a name of its own', () => {
    const on = importing({
      stage: 'choosing',
      chats: [chat(0, 'Камни', 'kamni'), chat(3, 'Песок', 'kamni'), chat(5, '', 'channel_6')],
    });
    expect(screen.getByRole('button', { name: 'Читать' })).toHaveProperty('disabled', true);
    fireEvent.click(screen.getByRole('checkbox', { name: /Камни/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: /Песок/ }));
    expect(screen.getByRole('status').textContent).toContain('одинаково');
    fireEvent.input(screen.getByRole('textbox', { name: 'Имя канала «Песок»' }), {
      target: { value: '@sand_ml' },
    });
    press('Читать');
    expect(on.onChoose).toHaveBeenCalledWith([
      { place: 0, name: 'kamni', title: 'Камни' },
      { place: 3, name: 'sand_ml', title: 'Песок' },
    ]);
  });

  const none = { count: 0, titles: [] };
  const report: ImportReport = {
    chat: { place: 0, name: 'kamni', title: 'Камни' },
    counts: { posts: 100, summaries: 30, setAside: { poll: 2 } },
    changes: {
      added: { count: 1200, titles: ['On Stone', '<b>On Sand</b>'] },
      edited: none,
      enriched: none,
      deleted: { count: 1, titles: ['On Gravel'] },
      same: 7,
    },
  };

  it('says what it will change before it does', () => {
    const on = importing({ stage: 'report', reports: [report] });
    const said = [...document.querySelectorAll('summary')].map(({ textContent }) => textContent);
    expect(said).toEqual(['Новых разборов: 1\u00a0200', 'Будет удалено: 1']);
    expect(screen.getByText('<b>On Sand</b>')).toBeDefined();
    expect(screen.getByText(/1.198/)).toBeDefined();
    expect(screen.getByText('Уже есть: 7')).toBeDefined();
    expect(document.activeElement?.textContent).toBe('Что изменится');
    press('Записать');
    press('Отмена');
    expect(on.onApply).toHaveBeenCalledOnce();
    expect(on.onCancel).toHaveBeenCalledOnce();
  });

  it('is refused in a sentence, with the line where there is one', () => {
    const refusal = { problem: 'not-a-summary' as const, detail: 'title: …', line: 7 };
    importing({ stage: 'refused', refusal });
    expect(screen.getByRole('alert').textContent).toMatch(/не подходит.*Строка 7/);
    expect(document.querySelectorAll('input[type=file]')).toHaveLength(2);
  });
});

describe('a subscription', () => {
  it('is asked for by an address, and says what came of it', () => {
    const onSubscribe = vi.fn();
    const view = show(<Subscribe state={undefined} onSubscribe={onSubscribe} />);
    const field = screen.getByRole('textbox', { name: 'Подписаться на файл разборов' });
    fireEvent.input(field, { target: { value: ' https://files.example/a.jsonl ' } });
    press('Подписаться');
    expect(onSubscribe).toHaveBeenCalledWith('https://files.example/a.jsonl');
    const refused = { stage: 'refused', problem: 'damaged-file', line: 3 } as const;
    view.again(<Subscribe state={refused} onSubscribe={onSubscribe} />);
    expect(screen.getByRole('status').textContent).toMatch(/не файл разборов.*Строка 3/);
    const done = { stage: 'subscribed', name: 'pebbles', summaries: 21 } as const;
    view.again(<Subscribe state={done} onSubscribe={onSubscribe} />);
    expect(screen.getByRole('status').textContent).toBe('Подписка есть: pebbles, разборов 21');
  });
});
