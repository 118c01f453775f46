import { beforeEach, expect, it, vi } from 'vitest';
import { readOpenTabs } from '@/entrypoints/background/open-tabs';
import { HTML_PAPERS } from '@/permissions/pages';

interface Injection {
  target: { tabId: number };
  files: string[];
}

const fake = vi.hoisted(() => ({
  query: vi.fn<(query: { url: string[] }) => Promise<{ id?: number }[]>>(),
  executeScript: vi.fn<(injection: Injection) => Promise<unknown>>(),
}));
vi.mock('wxt/browser', () => ({
  browser: { tabs: { query: fake.query }, scripting: { executeScript: fake.executeScript } },
}));

const ASLEEP = 2;
const PAPER = 3;

beforeEach(() => {
  fake.query.mockImplementation(async ({ url }) =>
    url === HTML_PAPERS ? [{ id: PAPER }] : [{ id: 1 }, {}, { id: ASLEEP }, { id: PAPER }],
  );
  fake.executeScript.mockReset().mockImplementation(async ({ target }) => {
    if (target.tabId === ASLEEP) await new Promise(() => undefined);
  });
});

/** The tabs in which a script was started. */
function startedIn(file: string): number[] {
  return fake.executeScript.mock.calls
    .filter(([{ files }]) => files.includes(`/content-scripts/${file}.js`))
    .map(([{ target }]) => target.tabId);
}

it('pages that are open are read, though one of them sleeps', async () => {
  void readOpenTabs();
  await vi.waitFor(() => expect(startedIn('detector')).toEqual([1, ASLEEP, PAPER]));
});

it('so are the bibliographies of papers', async () => {
  void readOpenTabs();
  await vi.waitFor(() => expect(startedIn('bibliography')).toEqual([PAPER]));
});
