// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DamagedIndexError } from '@/data/search/bytes';
import { NOTHING_SOUGHT } from '@/data/search/sought';
import type { SummariesDatabase } from '@/data/store/generation/database';
import type { Problem } from '@/data/store/problem';
import type { Store } from '@/data/store/store';
import type { Summary } from '@/data/summary';
import { Search } from '@/entrypoints/popup/Search';
import { NOT_SEARCHED, type Searching } from '@/entrypoints/popup/searching';
import { aSummary, show } from '../../components/render';

/** Each query waits for the test to answer it. */
const asked = vi.hoisted(() => new Map<string, (answer: unknown) => void>());
const reads = vi.hoisted((): [number, number][] => []);
vi.mock('@/data/store/find-summaries', () => ({
  findSummaries: (_: unknown, query: string) =>
    new Promise((resolve, reject) => {
      asked.set(query, (answer) => (answer instanceof Error ? reject(answer) : resolve(answer)));
    }),
}));

const summaries = Array.from({ length: 100 }, (_, i) =>
  aSummary({ id: `c_research/n-${i}`, title: `Paper ${i}` }),
);
const found = (all: Summary[]) => ({
  count: all.length,
  sought: NOTHING_SOUGHT,
  read: async (from: number, to: number) => {
    reads.push([from, to]);
    return all.slice(from, to);
  },
});

const ends = new Set<EndOfRowsSeen>();
class EndOfRowsSeen {
  constructor(readonly tell: (entries: { isIntersecting: boolean }[]) => void) {}
  observe = () => ends.add(this);
  disconnect = () => ends.delete(this);
}

/** The end of the rows comes into view. */
async function nearEnd(): Promise<void> {
  await vi.waitFor(() => expect(ends.size).toBe(1));
  for (const { tell } of ends) tell([{ isIntersecting: true }]);
}

beforeEach(() => {
  asked.clear();
  ends.clear();
  reads.length = 0;
  vi.stubGlobal('IntersectionObserver', EndOfRowsSeen);
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the search of the popup', () => {
  const database = (): SummariesDatabase => Object.create(null);
  const whole = Promise.resolve(database());
  let store: Pick<Store, 'summaries' | 'filled'>;
  beforeEach(() => {
    store = { summaries: () => whole, filled: async () => undefined };
  });
  const titles = () => screen.queryAllByRole('option').map((row) => row.firstChild?.textContent);
  const type = (value: string) =>
    fireEvent.input(screen.getByRole('combobox'), { target: { value } });
  const opened = vi.fn();
  const search = (kept: { current: Searching } = { current: NOT_SEARCHED }, said?: Problem) => (
    <Search store={store} kept={kept} said={said} onOpen={opened} />
  );

  async function answer(query: string, with_: unknown): Promise<void> {
    await vi.waitFor(() => expect(asked.has(query)).toBe(true));
    asked.get(query)?.(with_);
    await new Promise((resolve) => setTimeout(resolve));
  }

  it('lists all summaries before anything is typed, a part at a time', async () => {
    show(search());
    await answer('', found(summaries));
    await vi.waitFor(() => expect(titles().length).toBeGreaterThan(0));
    const first = titles().length;
    expect(first).toBeLessThan(30);
    await nearEnd();
    await vi.waitFor(() => expect(titles().length).toBe(2 * first));
    expect(titles()).toEqual(summaries.slice(0, 2 * first).map(({ title }) => title));
    expect(reads).toEqual([
      [0, first],
      [first, 2 * first],
    ]);
  });

  it('asks again when the summaries are whole: until then it has the ones before', async () => {
    const before = database();
    let current = before;
    let fill: () => void = () => undefined;
    const filled = new Promise<undefined>((resolve) => {
      fill = () => resolve(undefined);
    });
    store = { summaries: async () => current, filled: () => filled };
    show(search());
    await answer('', found(summaries.slice(0, 2)));
    await vi.waitFor(() => expect(titles()).toHaveLength(2));
    asked.clear();
    current = database();
    fill();
    await answer('', found(summaries.slice(0, 5)));
    await vi.waitFor(() => expect(titles()).toHaveLength(5));
  });

  it('reads on to the last row, and no part twice', async () => {
    show(search());
    await answer('', found(summaries.slice(0, 33)));
    for (let times = 0; times < 20; times += 1) {
      await nearEnd();
      await nearEnd();
      await new Promise((resolve) => setTimeout(resolve));
    }
    await vi.waitFor(() => expect(titles()).toHaveLength(33));
    expect(new Set(reads.map(([from]) => from)).size).toBe(reads.length);
  });

  it('never shows the answer to an earlier letter after that to a later one', async () => {
    show(search());
    await answer('', found(summaries));
    type('g');
    type('gr');
    await answer('gr', found(summaries.slice(2, 3)));
    await vi.waitFor(() => expect(titles()).toEqual(['Paper 2']));
    await answer('g', found(summaries.slice(1, 2)));
    expect(titles()).toEqual(['Paper 2']);
  });

  it('shows nothing of an earlier letter, even before the later one is answered', async () => {
    show(search());
    await answer('', found(summaries.slice(0, 1)));
    await vi.waitFor(() => expect(titles()).toEqual(['Paper 0']));
    type('g');
    type('gr');
    await answer('g', found(summaries.slice(1, 2)));
    expect(titles()).toEqual(['Paper 0']);
  });

  it('says what is wrong, and no longer when the next answer is there', async () => {
    show(search());
    await answer('', new DamagedIndexError('no record'));
    await vi.waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/поврежден/));
    type('g');
    await answer('g', found(summaries.slice(1, 2)));
    await vi.waitFor(() => expect(titles()).toEqual(['Paper 1']));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('does not say again what the window says', async () => {
    show(search(undefined, 'summaries-damaged'));
    await answer('', new DamagedIndexError('no record'));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('goes on from where it was when it is shown again', async () => {
    const kept = { current: NOT_SEARCHED };
    show(search(kept)).unmount();
    show(search(kept)).unmount();
    const first = show(search(kept));
    type('g');
    await answer('g', found(summaries.slice(1, 3)));
    await vi.waitFor(() => expect(titles()).toHaveLength(2));
    first.unmount();
    asked.clear();
    show(search(kept));
    expect(titles()).toEqual(['Paper 1', 'Paper 2']);
    expect(screen.getByRole('combobox')).toHaveProperty('value', 'g');
    expect(asked.size).toBe(0);
  });

  it('asks again for what was not answered when it was left', async () => {
    const kept = { current: NOT_SEARCHED };
    const first = show(search(kept));
    await answer('', found(summaries));
    type('g');
    first.unmount();
    asked.clear();
    show(search(kept));
    await answer('g', found(summaries.slice(1, 2)));
    await vi.waitFor(() => expect(titles()).toEqual(['Paper 1']));
  });
});
