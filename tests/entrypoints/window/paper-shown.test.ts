import { beforeEach, describe, expect, it, vi } from 'vitest';
import { paperShown } from '@/entrypoints/window/paper-shown';

/** What the detector and the metadata of the tab say. */
const tab = vi.hoisted((): { seen: unknown; read: unknown; told: unknown } => ({
  seen: undefined,
  read: undefined,
  told: undefined,
}));
vi.mock('wxt/browser', () => ({ browser: { tabs: { sendMessage: async () => tab.seen } } }));
vi.mock('@/entrypoints/window/paper-detected', () => ({ paperDetected: async () => tab.read }));
vi.mock('@/entrypoints/window/paper-here', () => ({ paperHere: async () => tab.told }));

const shown = (url: string, title = '') => paperShown({ id: 1, url, title });
const abs = 'https://arxiv.org/abs/2607.00001v2';
const ids = { arxiv: '2607.00001' };
const authors = ['Ada Stone'];
const detected = (...found: unknown[]) => ({ read: true, found });

describe('the paper that a tab is about', () => {
  beforeEach(() => {
    [tab.seen, tab.read, tab.told] = [undefined, undefined, undefined];
  });

  it('is what the detector sees, with what the metadata knows beyond that', async () => {
    tab.seen = detected();
    tab.read = { title: 'On Pebbles', ids };
    tab.told = { title: 'ON PEBBLES', ids: { ...ids, doi: '10.5555/1' }, authors };
    expect(await shown(abs)).toEqual({
      title: 'On Pebbles',
      ids: { ...ids, doi: '10.5555/1' },
      authors,
      address: abs,
    });
  });

  it('takes nothing of metadata that is about another paper', async () => {
    tab.seen = detected();
    tab.read = { title: 'On Pebbles', ids };
    tab.told = { title: 'On Sand', ids: { arxiv: '2607.00002' }, authors };
    expect(await shown(abs)).toEqual({ title: 'On Pebbles', ids, address: abs });
  });

  it('has the summary that the detector knows', async () => {
    const found = (role: string, summary: string, grade = 'certain') => ({
      role,
      match: { summary, grade, rule: 'title' },
    });
    tab.seen = detected(
      found('cited', 'c_research/on-sand'),
      found('subject', 'c_research/on-gravel', 'possible'),
      found('subject', 'c_research/on-pebbles'),
    );
    tab.read = { title: 'On Pebbles', ids };
    expect(await shown(abs)).toMatchObject({ summary: 'c_research/on-pebbles' });
  });

  it('is that of the address where there is no detector: Firefox’s viewer of files', async () => {
    expect(await shown('https://arxiv.org/pdf/2607.00001v2')).toMatchObject({ ids });
  });

  it('is that of the metadata on a site that is not read', async () => {
    tab.told = { title: 'On Pebbles', ids: {}, authors };
    expect(await shown('https://journal.example/1')).toEqual({
      title: 'On Pebbles',
      ids: {},
      authors,
      address: 'https://journal.example/1',
    });
  });

  it.each([
    ['a list', detected(), 'https://arxiv.org/list/cs.CV/new'],
    ['a page about no paper', undefined, 'https://example.org/'],
  ])('is none on %s', async (_, seen, address) => {
    tab.seen = seen;
    expect(await shown(address)).toBeUndefined();
  });
});
