// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from '@/data/store/store';
import { type SummaryToRead, summaryToRead } from '@/data/store/summary-to-read';
import { App } from '@/entrypoints/popup/App';
import { show } from '../../components/render';
import { dataset, freshStorage, jsonl, pebbles, sand } from '../../data/store/browser-storage';
import { asPopup } from './popup-window';

// Links to other summaries come later, by code of their own.
vi.mock('@/entrypoints/popup/use-linked', () => ({ useLinked: () => undefined }));

freshStorage();
beforeEach(asPopup);
afterEach(cleanup);

/** Gives a way to show another reading of the same summaries. */
async function openOnTwo(): Promise<() => void> {
  const store = createStore(dataset('1', jsonl(pebbles, sand)));
  await store.filled();
  const read = await Promise.all([pebbles, sand].map(({ id }) => summaryToRead(store, id)));
  const known = read.filter((one): one is SummaryToRead => one !== undefined);
  const app = () => (
    <App
      store={store}
      here={Promise.resolve([...known])}
      known={known}
      views={['thisPage', 'search', 'myList']}
    />
  );
  const { again } = show(app());
  return () => again(app());
}

describe('the window of the popup', () => {
  const tab = (name: string) => screen.getByRole('tab', { name });
  const press = (key: string) =>
    fireEvent.keyDown(document.activeElement ?? document.body, { key });

  it('leaves the focus on the name of a view that arrows lead to, where a summary is open', async () => {
    await openOnTwo();
    fireEvent.click(await screen.findByRole('button', { name: /On Sand/ }));
    await waitFor(() => expect(document.activeElement?.className).toBe('back'));
    tab('Страница').focus();
    press('ArrowRight');
    await waitFor(() => expect(tab('Поиск').ariaSelected).toBe('true'));
    press('ArrowLeft');
    await screen.findByRole('button', { name: '← К списку' });
    expect(document.activeElement).toBe(tab('Страница'));
    press('ArrowLeft');
    await waitFor(() => expect(document.activeElement).toBe(tab('Мой список')));
  });

  it('leaves a summary open when those of the page were read again, and are the same', async () => {
    const readAgain = await openOnTwo();
    fireEvent.click(await screen.findByRole('button', { name: /On Sand/ }));
    const back = await screen.findByRole('button', { name: '← К списку' });
    readAgain();
    await act(async () => undefined);
    expect(back.isConnected).toBe(true);
  });
});
