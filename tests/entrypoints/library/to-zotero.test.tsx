// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '@/data/store/store';
import type { SentToZotero } from '@/entrypoints/library/send-to-zotero';
import { ToZotero } from '@/entrypoints/library/ToZotero';
import { show } from '../../components/render';
import { anEntry } from '../../data/reading-list/made-up-entry';

const asked = vi.hoisted((): ((sent: SentToZotero) => void)[] => []);
vi.mock('@/entrypoints/library/send-to-zotero', () => ({
  sendToZotero: () => new Promise((resolve) => asked.push(resolve)),
}));

beforeEach(() => {
  asked.length = 0;
});
afterEach(cleanup);

describe('what came of sending papers to Zotero', () => {
  const store: Store = Object.create(null);
  const [one, other] = [anEntry(1), anEntry(2)];
  const said = () => screen.getByRole('status').textContent;

  async function send(): Promise<(chosen: (typeof one)[]) => void> {
    const { again } = show(<ToZotero store={store} papers={[one]} />);
    fireEvent.click(screen.getByRole('button'));
    await waitFor(() => expect(asked).toHaveLength(1));
    return (chosen) => again(<ToZotero store={store} papers={chosen} />);
  }
  const answer = async () => {
    asked[0]?.({ to: 'zotero', saved: 1 });
    await waitFor(() => expect(said()).toMatch(/^Отправлено в Zotero/));
  };

  it('is said of the papers that were sent, and not of others that are chosen then', async () => {
    const choose = await send();
    await answer();
    choose([{ ...one, note: 'changed' }]);
    expect(said()).toMatch(/^Отправлено в Zotero/);
    choose([one, other]);
    expect(said()).toBe('');
  });

  it('is said though the reader has gone on to others before it came', async () => {
    const choose = await send();
    choose([other]);
    await answer();
    choose([one]);
    expect(said()).toBe('');
  });
});
