import { describe, expect, it, vi } from 'vitest';
import { hostOf, switchedOnOrigins } from '@/permissions/switched-on';

const allowed = vi.hoisted(() => ({ origins: [] as string[] }));
const stored = vi.hoisted(() => ({ 'subscribed-hosts': ['files.example'] }));
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: { getAll: async () => allowed },
    storage: { local: { get: async () => stored } },
  },
}));

describe('the sites that were switched on', () => {
  it('are what the browser allows, but for what the manifest has and files', async () => {
    allowed.origins = [
      'https://*.arxiv.org/*',
      'https://*.arxiv.org/html/*',
      'https://arxiv.org/*',
      'https://arxiv.org/html/*',
      'https://dblp.org/*',
      'https://files.example/*',
      'http://127.0.0.1/*',
      'https://t.me/*',
      'https://openreview.net/*',
      'https://*/*',
    ];
    expect(await switchedOnOrigins()).toEqual(['https://dblp.org/*', 'https://*/*']);
  });

  it.each([
    ['https://dblp.org/*', 'dblp.org'],
    ['*://*.arxiv.org/html/*', '*.arxiv.org'],
    ['https://localhost:8443/*', 'localhost:8443'],
  ])('%s has the host %s', (pattern, host) => {
    expect(hostOf(pattern)).toBe(host);
  });
});
