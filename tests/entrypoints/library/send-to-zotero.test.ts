import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createStore } from '@/data/store/store';
import { sendToZotero } from '@/entrypoints/library/send-to-zotero';
import { dataset, entry, freshStorage, jsonl, pebbles } from '../../data/store/browser-storage';

freshStorage();

const store = () => createStore(dataset('1', jsonl(pebbles)));
const request = vi.fn<(wanted: { origins: string[] }) => Promise<boolean>>();
const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  request.mockReset();
  fetched.mockReset();
  Object.assign(fakeBrowser.permissions, { request });
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => vi.unstubAllGlobals());

/** Zotero, which takes everything. */
function zotero(): Promise<Response> {
  return Promise.resolve(new Response('', { status: 201, headers: { 'X-Zotero-Version': '7' } }));
}

describe('sending saved papers to Zotero', () => {
  it('asks the browser first, and sends nothing where the reader refuses', async () => {
    request.mockResolvedValue(false);
    expect(await sendToZotero(store(), [entry(1)])).toEqual({ to: 'not-allowed', saved: 0 });
    expect(request.mock.calls).toEqual([[{ origins: ['http://127.0.0.1/*'] }]]);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('sends each with the summary that explains it, and its own note', async () => {
    request.mockResolvedValue(true);
    fetched.mockImplementation(zotero);
    const explained = { ...entry(1), summary: pebbles.id, note: '' };
    expect(await sendToZotero(store(), [explained, entry(2)])).toEqual({ to: 'zotero', saved: 2 });
    const sent: { items: { notes: { note: string }[] }[] } = JSON.parse(
      String(fetched.mock.calls[1]?.[1]?.body),
    );
    const [first, second] = sent.items.map(({ notes }) => notes.map(({ note }) => note));
    expect(first).toHaveLength(1);
    expect(first?.[0]).toContain(pebbles.title);
    expect(second).toEqual(['<p>see page 3</p>']);
  });
});
