import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followPermissions } from '@/entrypoints/background/optional-sites';

interface Changed {
  origins: string[];
}

const fake = vi.hoisted(() => {
  const event = () => ({ addListener: vi.fn<(listener: (changed: Changed) => void) => void>() });
  return {
    onAdded: event(),
    onRemoved: event(),
    allowed: vi.fn<() => Promise<Changed>>(),
    executeScript: vi.fn<(injection: { target: { tabId: number } }) => Promise<unknown>>(),
    unregister: vi.fn(async () => undefined),
  };
});
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: { onAdded: fake.onAdded, onRemoved: fake.onRemoved, getAll: fake.allowed },
    storage: { local: { get: async () => ({}), onChanged: { addListener: () => undefined } } },
    scripting: {
      executeScript: fake.executeScript,
      getRegisteredContentScripts: async () => [{ id: 'optional' }],
      updateContentScripts: async () => undefined,
      unregisterContentScripts: fake.unregister,
    },
    tabs: { query: async () => [{ id: 1 }, { id: 2 }, { id: 3 }] },
  },
}));

const SITE: Changed = { origins: ['https://dblp.org/*'] };

/** As the browser tells it. */
function tell({ addListener }: typeof fake.onAdded, changed: Changed): void {
  fake.allowed.mockResolvedValue(
    addListener === fake.onAdded.addListener ? changed : { origins: [] },
  );
  for (const [listener] of addListener.mock.calls) listener(changed);
}

beforeEach(() => {
  fake.onAdded.addListener.mockReset();
  fake.onRemoved.addListener.mockReset();
  fake.executeScript.mockReset().mockResolvedValue([]);
  fake.unregister.mockClear();
  fake.allowed.mockResolvedValue({ origins: [] });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  followPermissions();
});

const started = () => fake.executeScript.mock.calls.map(([{ target }]) => target.tabId);

describe('a site that is switched on', () => {
  it('is read in all its tabs, though one of them can’t be', async () => {
    fake.executeScript.mockRejectedValueOnce(new Error('showing an error page'));
    tell(fake.onAdded, SITE);
    await vi.waitFor(() => expect(started()).toEqual([1, 2, 3]));
  });

  it('can be switched off while one of its tabs sleeps', async () => {
    fake.executeScript.mockImplementation(() => new Promise(() => undefined));
    tell(fake.onAdded, SITE);
    await vi.waitFor(() => expect(started()).toContain(1));
    fake.unregister.mockClear();
    tell(fake.onRemoved, SITE);
    await vi.waitFor(() => expect(fake.unregister).toHaveBeenCalled());
  });
});
