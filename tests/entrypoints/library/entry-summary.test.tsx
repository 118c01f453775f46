// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, it, vi } from 'vitest';
import { announceRenewed } from '@/data/store/renewed';
import type { Store } from '@/data/store/store';
import { EntrySummary } from '@/entrypoints/library/EntrySummary';
import { aSummary, show } from '../../components/render';

const kept = vi.hoisted(() => ({ text: 'До правки.' }));
vi.mock('@/data/store/summary-to-read', () => ({
  summaryToRead: async () => ({
    summary: aSummary({ body: [{ kind: 'paragraph', text: [{ text: kept.text }] }] }),
    saved: true,
  }),
}));
vi.mock('@/entrypoints/popup/use-linked', () => ({ useLinked: () => undefined }));

afterEach(cleanup);

describe('the summary of an entry', () => {
  const store: Store = Object.create(null);

  it('is the one that there is now, when channels have been read since', async () => {
    show(<EntrySummary store={store} id={aSummary().id} onOpen={vi.fn()} />);
    await screen.findByText('До правки.');
    kept.text = 'После правки.';
    announceRenewed();
    await screen.findByText('После правки.');
  });
});
