// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import { fileCopies } from '@/data/store/file-copies';
import { createStore } from '@/data/store/store';
import { anEntry } from '../../data/reading-list/made-up-entry';
import { dataset, freshStorage, jsonl, pebbles } from '../../data/store/browser-storage';
import { filesSaved } from '../popup/files-saved';
import { asBrowser, openLibrary, storeOf } from './opened-library';

const readingAll = vi.hoisted(() => ({ waits: false }));
vi.mock('@/data/store/entries', async (original) => {
  const actual = await original<typeof import('@/data/store/entries')>();
  const allEntries: typeof actual.allEntries = async (database) => {
    const mine = readingAll.waits;
    readingAll.waits = false;
    return mine ? new Promise(() => undefined) : actual.allEntries(database);
  };
  return { ...actual, allEntries };
});

freshStorage();
beforeEach(asBrowser);
const files = filesSaved();
afterEach(cleanup);

async function savedFile(): Promise<string> {
  await waitFor(() => expect(files).toHaveLength(1));
  return (await files[0]?.text()) ?? '';
}

describe('a file', () => {
  const papers: SavedPaper[] = [1, 2, 3].map((number) => anEntry(number));

  it('has the whole list, though the window has not read it whole yet', async () => {
    const store = await storeOf(papers);
    readingAll.waits = true;
    await openLibrary(store, { entries: papers.slice(2), whole: false });
    fireEvent.click(await screen.findByRole('button', { name: 'Сохранить в файл' }));
    const file = await savedFile();
    for (const { title } of papers) expect(file).toContain(title);
  });

  it('has the summaries of its papers, though they have not been looked up for the list yet', async () => {
    const explained = anEntry(1, { summary: pebbles.id });
    const store = createStore(dataset('1', jsonl(pebbles)));
    const { reader } = await storeOf([explained]);
    // The browser is busy.
    Object.assign(globalThis, { requestIdleCallback: () => 0 });
    await openLibrary({ ...store, reader }, { entries: [explained], whole: true });
    const choice = await screen.findByLabelText('В файл…');
    fireEvent.change(choice, { target: { value: 'markdown' } });
    expect(await savedFile()).toContain('## Разбор');
  });

  it('that holds the whole list as it is kept is a copy of it, and no other', async () => {
    const { reader } = await storeOf(papers);
    await openLibrary({ ...createStore(dataset('1', jsonl(pebbles))), reader });
    const saveAs = async (format: string) => {
      files.length = 0;
      fireEvent.change(screen.getByLabelText('В файл…'), { target: { value: format } });
      await savedFile();
    };
    const search = (value: string) =>
      fireEvent.input(screen.getByRole('searchbox'), { target: { value } });
    await screen.findByText('Статей: 3');
    await saveAs('bibtex');
    search('pebbles 1');
    await screen.findByText('Статей: 1 из 3');
    await saveAs('json');
    search('');
    await screen.findByText('Статей: 3');
    expect((await fileCopies()).savedAt).toBeUndefined();
    await saveAs('json');
    await waitFor(async () => expect((await fileCopies()).savedAt).toBeDefined());
  });
});
