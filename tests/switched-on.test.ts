import { describe, expect, it, vi } from 'vitest';
import { hostOf, switchedOnOrigins } from '@/switched-on';

const allowed = vi.hoisted(() => ({ origins: [] as string[] }));
vi.mock('wxt/browser', () => ({ browser: { permissions: { getAll: async () => allowed } } }));

describe('the sites that were switched on', () => {
  it('are what the browser allows, but for what the manifest has, whatever its paths', async () => {
    allowed.origins = [
      'https://*.arxiv.org/*',
      'https://*.arxiv.org/html/*',
      'https://arxiv.org/*',
      'https://arxiv.org/html/*',
      'https://dblp.org/*',
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
