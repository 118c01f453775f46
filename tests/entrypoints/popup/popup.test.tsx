// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import { createStore, type Store } from '@/data/store/store';
import { type SummaryToRead, summaryToRead } from '@/data/store/summary-to-read';
import { popup } from '@/entrypoints/popup/popup';
import texts from '@/locales/ru.json';
import { show } from '../../components/render';
import { dataset, freshStorage, jsonl, pebbles } from '../../data/store/browser-storage';
import { asPopup } from './popup-window';

const opened = vi.hoisted((): { store?: Store; here: SummaryToRead[] } => ({ here: [] }));
vi.mock('@/locales/translate', () => ({ translate: (key: string) => key }));
vi.mock('@/bundled/store', () => ({ bundledStore: () => opened.store }));
vi.mock('@/entrypoints/popup/summaries-here', () => ({ summariesHere: async () => opened.here }));
vi.mock('@/entrypoints/popup/paper-offered', () => ({ paperOffered: async () => undefined }));
vi.mock('@/entrypoints/popup/use-linked', () => ({ useLinked: () => undefined }));
vi.mock('@/entrypoints/window/watch-tab', () => ({ watchTab: () => undefined }));

freshStorage();
beforeEach(asPopup);
afterEach(cleanup);

describe('the popup', () => {
  it('shows the summary of its page that was not written yet when it was opened', async () => {
    const store = createStore(dataset('1', jsonl(pebbles)));
    let fill: () => void = () => undefined;
    const filling = new Promise<undefined>((resolve) => {
      fill = () => resolve(undefined);
    });
    opened.store = { ...store, filled: () => filling };
    show(await popup());
    await screen.findByText(texts.nothingHere);
    const read = await summaryToRead(store, pebbles.id);
    opened.here = [read].filter((one): one is SummaryToRead => one !== undefined);
    await act(async () => fill());
    await screen.findByRole('heading', { name: 'On Pebbles' });
  });
});
