// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allEntries } from '@/data/store/entries';
import { anEntry } from '../../data/reading-list/made-up-entry';
import { freshStorage } from '../../data/store/browser-storage';
import { asBrowser, openLibrary, storeOf } from './opened-library';

freshStorage();
beforeEach(asBrowser);
afterEach(cleanup);

/** The newest first, as they are shown. */
const papers = [5, 4, 3, 2, 1].map((number) => anEntry(number));

const rows = () =>
  [...document.querySelectorAll('.paper-rows .row-title')].map((row) => row.textContent);
const row = (number: number) =>
  screen.getByRole('option', { name: new RegExp(`Pebbles ${number}`) });
const active = () => document.querySelector('.row.active .row-title')?.textContent;
const opened = () => document.querySelector('.entry h2')?.textContent;
const done = () => document.querySelector('.done-bar span')?.textContent;
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const inPane = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('.entry button')].find(
    ({ textContent }) => textContent === name,
  ) ?? document.body;
const key = (code: string, pressed = code.replace('Key', '').toLowerCase(), more = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { code, key: pressed, ...more });

async function open(entries = papers) {
  const store = await storeOf(entries);
  await openLibrary(store);
  await waitFor(() => expect(rows()).toHaveLength(entries.length));
  return store;
}

/** Marks the third of those to read as read, so that it leaves them while it is open. */
async function readOneToRead(): Promise<void> {
  await open();
  fireEvent.click(button(/^К чтению/));
  fireEvent.click(row(3));
  await waitFor(() => expect(opened()).toBe('On Pebbles 3'));
  fireEvent.click(inPane('Прочитано'));
  await waitFor(() => expect(rows()).toHaveLength(4));
}

describe('an entry that a filter hides', () => {
  it('is not deleted by a key once it is closed: nobody sees it', async () => {
    await open();
    fireEvent.click(row(3));
    await waitFor(() => expect(opened()).toBe('On Pebbles 3'));
    key('Escape', 'Escape');
    await waitFor(() => expect(opened()).toBeUndefined());
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'pebbles 1' } });
    await waitFor(() => expect(rows()).toEqual(['On Pebbles 1']));
    key('Delete', 'Delete');
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '' } });
    await waitFor(() => expect(rows()).toHaveLength(papers.length));
  });

  it.each([
    ['KeyJ', 'On Pebbles 2'],
    ['KeyK', 'On Pebbles 4'],
  ])('since it was changed is where %s goes on from', async (code, expected) => {
    await readOneToRead();
    key(code);
    await waitFor(() => expect(active()).toBe(expected));
  });

  it('makes way for the one after it when it is deleted', async () => {
    await readOneToRead();
    fireEvent.click(inPane('В корзину'));
    await waitFor(() => expect(opened()).toBe('On Pebbles 2'));
  });
});

describe('the library', () => {
  it('can still take back what was done last after a press that changed nothing', async () => {
    const store = await open();
    fireEvent.click(row(3));
    await waitFor(() => expect(opened()).toBe('On Pebbles 3'));
    fireEvent.click(inPane('Читаю'));
    await waitFor(() => expect(done()).toMatch(/Читаю/));
    fireEvent.click(row(2));
    await waitFor(() => expect(opened()).toBe('On Pebbles 2'));
    fireEvent.click(inPane('К чтению'));
    fireEvent.click(await screen.findByRole('button', { name: 'Вернуть' }));
    await waitFor(() => expect(done()).toBe('Всё как было'));
    const kept = await allEntries(await store.reader());
    expect(kept.filter(({ status }) => status === 'reading')).toEqual([]);
  });

  it('keeps its order when it shows the whole list again', async () => {
    await open();
    fireEvent.change(screen.getByLabelText('Порядок'), { target: { value: 'title' } });
    await waitFor(() => expect(rows()[0]).toBe('On Pebbles 1'));
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'nothing' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Показать весь список' }));
    await waitFor(() => expect(rows()).toHaveLength(5));
    expect(rows()[0]).toBe('On Pebbles 1');
  });

  it('leaves keys to a dialog that is open', async () => {
    await open();
    fireEvent.click(row(3));
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.open = true;
    expect(key('Escape', 'Escape')).toBe(true);
    expect(key('Delete', 'Delete')).toBe(true);
    dialog.remove();
    expect(rows()).toHaveLength(papers.length);
    key('KeyJ');
    await waitFor(() => expect(active()).toBe('On Pebbles 2'));
    expect(rows()).toHaveLength(papers.length);
  });

  it('goes on in the list once an entry was deleted by its button', async () => {
    await open();
    fireEvent.click(row(3));
    await waitFor(() => expect(opened()).toBe('On Pebbles 3'));
    inPane('В корзину').focus();
    fireEvent.click(inPane('В корзину'));
    await waitFor(() => expect(opened()).toBe('On Pebbles 2'));
    expect(document.activeElement).toBe(screen.getByRole('listbox', { name: 'Мой список' }));
  });

  it('leaves the arrows to the composition of letters in the search', async () => {
    await open();
    const field = screen.getByRole('searchbox');
    field.focus();
    key('ArrowDown', 'ArrowDown', { isComposing: true });
    expect(document.activeElement).toBe(field);
    key('ArrowDown', 'ArrowDown');
    expect(document.activeElement).not.toBe(field);
  });

  it('shows what was saved between the reading of its list and its first drawing', async () => {
    const store = await storeOf(papers);
    await openLibrary(store, { entries: papers.slice(1), whole: true });
    await waitFor(() => expect(rows()).toHaveLength(papers.length));
  });
});
