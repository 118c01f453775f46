import { expect, it } from 'vitest';
import { announceRenewed, leaveWhenRenewed, watchRenewed } from '@/data/store/renewed';

it('stores are told before pages, whoever listened first, and nobody after the end', () => {
  const end = new AbortController();
  const told: string[] = [];
  watchRenewed(() => told.push('page'), end.signal);
  leaveWhenRenewed(() => told.push('store'), end.signal);
  announceRenewed();
  expect(told).toEqual(['store', 'page']);
  end.abort();
  announceRenewed();
  expect(told).toHaveLength(2);
});

it('what another page says is heard', async () => {
  const end = new AbortController();
  const told = new Promise<void>((resolve) => watchRenewed(resolve, end.signal));
  const another = new BroadcastChannel('summaries');
  another.postMessage('renewed');
  await told;
  another.close();
  end.abort();
});
