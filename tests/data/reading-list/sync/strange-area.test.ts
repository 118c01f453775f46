import { describe, expect, it } from 'vitest';
import { deflated } from '@/data/reading-list/sync/deflate';
import { shardOf } from '@/data/reading-list/sync/shards';
import { entry } from './entry';
import { at, machineWith, NOW, newServer, sync } from './machines';

describe('what is in the sync area and was not written by us', () => {
  const key = 'arxiv:2301.08243';
  const name = shardOf(key);
  const coded = { k: key, s: NOW };
  const list = [entry({ key, status: 'read', note: 'mine', changed: { note: at(1) } })];

  it.each<[string, unknown]>([
    ['a number', 7],
    ['null', null],
    ['an object', { length: 2 }],
    ['an empty text', ''],
    ['not base64', '1 ((('],
    ['not compressed', '1 AAAA'],
    ['not UTF-8', `1 ${btoa('\x01\x03\x00\xfc\xff\xfe\xff\xff')}`],
  ])('%s is left alone, and written over', (_, value) => isLeftAlone(value));

  it.each<[string, string]>([
    ['not JSON', '[{'],
    ['not a list', '{"length":1}'],
    ['a text of ten megabytes', ' '.repeat(10_000_000)],
    ['nested a hundred thousand deep', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['an entry with a prototype', `[{"k":"${key}","s":1,"__proto__":{"polluted":true}}]`],
  ])('%s, compressed, is left alone and written over', async (_, text) => {
    await isLeftAlone(`1 ${await deflated(text)}`);
    expect({}).not.toHaveProperty('polluted');
  });

  it.each<[string, object]>([
    ['an unknown name', { x: 1 }],
    ['a key that is none', { k: '<script>' }],
    ['a time that no date has', { s: 8.65e15 }],
    ['a change at such a time', { c: [-9e15, null, 0, 0, 0, 0] }],
    ['an id that is none', { i: { arxiv: 'javascript:1' } }],
    ['an address that is none', { u: 'javascript:alert(1)' }],
    ['a note without end', { n: 'x'.repeat(150_000) }],
    ['a tag that is no text', { t: [{}] }],
  ])('an entry with %s is left alone, and written over', async (_, more) => {
    await isLeftAlone(await item([{ ...coded, ...more }]));
  });

  async function isLeftAlone(value: unknown): Promise<void> {
    const here = machineWith(list, newServer());
    here.area.spoil(name, value);
    expect(await sync(here)).toMatchObject({ kind: 'done', damaged: 1, wrote: true });
    expect([...here.list.values()]).toEqual(list);
    expect(await sync(here)).toMatchObject({ kind: 'done', damaged: 0, wrote: false });
  }

  it('does not keep its good neighbours from being read', async () => {
    const here = machineWith(list, newServer());
    const good = { k: 'arxiv:2301.00001', s: NOW, T: 'A good one' };
    here.area.spoil(name, await item([{ ...coded, x: 1 }, good]));
    await sync(here);
    expect(here.shown.map(({ title }) => title)).toContain('A good one');
  });

  it('of a later version of the extension is not touched, and nothing is done', async () => {
    const here = machineWith(list, newServer());
    here.area.spoil(name, '2 something new');
    expect(await sync(here)).toEqual({ kind: 'newer' });
    expect(await here.area.read()).toEqual({ [name]: '2 something new' });
  });

  async function item(content: unknown): Promise<string> {
    return `1 ${await deflated(JSON.stringify(content))}`;
  }
});
