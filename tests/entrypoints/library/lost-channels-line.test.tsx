// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tellLost, untoldLost } from '@/data/store/channels/lost';
import { LostChannelsLine } from '@/entrypoints/library/LostChannelsLine';
import { show } from '../../components/render';

beforeEach(() => fakeBrowser.reset());
afterEach(cleanup);

describe('channels that were lost with their database', () => {
  it('are told of until the reader has read it', async () => {
    await tellLost();
    show(<LostChannelsLine />);
    await screen.findByText(/Добавьте каналы снова/);
    fireEvent.click(screen.getByRole('button', { name: 'Понятно' }));
    expect(screen.queryByRole('status')).toBeNull();
    await expect.poll(untoldLost).toBe(false);
  });

  it('are not told of where none were', async () => {
    show(<LostChannelsLine />);
    expect(await untoldLost()).toBe(false);
    expect(screen.queryByRole('status')).toBeNull();
  });
});
