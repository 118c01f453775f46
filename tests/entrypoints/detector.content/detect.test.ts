// @vitest-environment jsdom
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { detectorOf } from '@/entrypoints/detector.content/detect';
import { type PageMessage, pageMessageSchema } from '@/messages';
import type { Mention, Site } from '@/sites/mention';

vi.mock('@/bundled/version', () => ({ DATASET_VERSION: 'made-up' }));

const element = document.createElement('p');
const pebbles: Mention = { role: 'subject', title: 'On the Sorting of Pebbles', ids: {}, element };
const match = { summary: 'made_up/pebbles', grade: 'certain', rule: 'title' };

let shown: Mention[];
let end: AbortController;
const send = vi.fn<(message: PageMessage) => Promise<unknown>>();

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message) =>
    send(v.parse(pageMessageSchema, message)),
  );
  send.mockReset().mockImplementation(async (message) => ({
    value: message.type === 'find' ? message.refs.map(() => match) : null,
  }));
  shown = [pebbles];
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  globalThis.conciseResearchFound = undefined;
});

function detect(changes = false): void {
  const site: Site = { name: 'made-up', changes, reads: () => true, mentions: () => shown };
  detectorOf(() => site)({ signal: end.signal, isInvalid: false, abort: () => end.abort() });
}

/** What the background was told, in order. */
const told = (type: PageMessage['type']) =>
  send.mock.calls.map(([message]) => message).filter((message) => message.type === type);

const whole = { type: 'found', count: 1, readerNeeded: true };

describe('the detector', () => {
  it('says what it found', async () => {
    detect();
    await vi.waitFor(() => expect(told('found')).toEqual([whole]));
  });

  it('says it again when a page that was loaded ahead is shown: it went unheard before', async () => {
    detect();
    await vi.waitFor(() => expect(told('found')).toHaveLength(1));
    document.dispatchEvent(new Event('prerenderingchange'));
    await vi.waitFor(() => expect(told('found')).toEqual([whole, whole]));
    expect(told('find')).toHaveLength(1);
  });

  it('waits for hydration, also where such a page is shown before', async () => {
    detect(true);
    document.dispatchEvent(new Event('prerenderingchange'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(told('find')).toEqual([]);
    await vi.waitFor(() => expect(told('found')).toEqual([whole]));
  });

  it('leaves word of what the page names now while it is being asked about', async () => {
    detect(true);
    await vi.waitFor(() => expect(globalThis.conciseResearchFound?.found).toHaveLength(1));
    shown = [{ ...pebbles, title: 'Stones' }];
    send.mockImplementation(() => new Promise(() => undefined));
    document.body.append('Stones');
    await vi.waitFor(() => expect(told('find')).toHaveLength(2));
    expect(globalThis.conciseResearchFound?.mentions).toEqual(shown);
  });
});
