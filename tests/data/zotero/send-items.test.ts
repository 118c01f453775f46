import { afterEach, describe, expect, it } from 'vitest';
import { sendItems } from '@/data/zotero/send-items';
import { zoteroItem } from '@/data/zotero/zotero-item';
import { entry } from '../reading-list/sync/entry';
import { type Condition, startZotero } from './zotero-service';

let zotero: Awaited<ReturnType<typeof startZotero>> | undefined;
afterEach(() => zotero?.stop());

async function send(count: number, condition?: Condition) {
  zotero = await startZotero(condition);
  const items = Array.from({ length: count }, (_, i) =>
    zoteroItem(entry({ key: `arxiv:2301.${10_000 + i}`, title: `Paper ${i}` }), undefined),
  );
  return sendItems(items, zotero.address);
}

describe('sending papers to Zotero', () => {
  it('saves them all, some at a time, each time in a session of its own', async () => {
    expect(await send(60)).toEqual({ to: 'zotero', saved: 60 });
    const saves = zotero?.saves ?? [];
    expect(saves.map(({ items }) => items.length)).toEqual([25, 25, 10]);
    expect(new Set(saves.map(({ sessionID }) => sessionID)).size).toBe(3);
    expect(saves.flatMap(({ items }) => items.map(({ title }) => title))).toEqual(
      Array.from({ length: 60 }, (_, i) => `Paper ${i}`),
    );
  });

  it('says that Zotero does not run where nobody answers', async () => {
    const { address, stop } = await startZotero();
    await stop();
    expect(await sendItems([], address)).toEqual({ to: 'not-running', saved: 0 });
  });

  it('does not take another program for Zotero', async () => {
    expect(await send(1, { stranger: true })).toEqual({ to: 'not-running', saved: 0 });
    expect(zotero?.saves).toEqual([]);
  });

  it.each<[string, Condition, object]>([
    ['its library is read-only', { readOnly: true }, { to: 'read-only', saved: 0 }],
    ['it wants a later version', { version: 4 }, { to: 'other-version', saved: 0 }],
    ['it fails', { failsFrom: 1 }, { to: 'failed', saved: 0 }],
    ['it fails later, with what was saved before', { failsFrom: 2 }, { to: 'failed', saved: 25 }],
  ])('says so where %s', async (_, condition, came) => {
    expect(await send(30, condition)).toEqual(came);
  });
});
