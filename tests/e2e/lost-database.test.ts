import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TemporaryFolder, temporaryFolder } from '../../scripts/temporary-folder';
import { post } from '../data/bundled';
import { openBrowser } from './harness/open-browser';
import { clickIn, ours, soon, textsIn } from './harness/our-elements';
import type { BrowserName, Session } from './harness/session';
import { ownPage } from './pages/own-page';

const { paper } = post(18);
const { address, html } = ownPage(paper);

/** Where each browser keeps the IndexedDB of extensions, below its profile. */
const KEPT_IN: Record<BrowserName, RegExp> = {
  chromium: /^profile\/Default\/IndexedDB\/chrome-extension_[^/]+$/,
  firefox: /^profile\/storage\/default\/moz-extension\+\+\+[^^/]+\/idb$/,
};

/** What a disk, a crash or a cleaner may do to the database while the browser is off. */
const DAMAGES: Record<string, (folder: string) => void> = {
  deleted: (folder) => rmSync(folder, { recursive: true }),
  'half overwritten': (folder) => {
    for (const file of filesIn(folder)) {
      const bytes = readFileSync(file);
      writeFileSync(file, bytes.fill(0x55, Math.floor(bytes.length / 2)));
    }
  },
};

const REBUILT = 'База списка была потеряна или повреждена и собрана заново из копии. Статей: 1';

describe.each(['chromium', 'firefox'] as const)('the database in %s', (browserName) => {
  let session: Session;
  let profile: TemporaryFolder;
  beforeAll(async () => {
    profile = temporaryFolder('lost');
    session = await open(browserName, profile.path);
  });
  afterAll(async () => {
    await session?.close();
    await profile.remove();
  });

  test('holds a paper that was saved', async () => {
    await save(session);
  });

  // Each damages what the one before has made anew.
  test.each(Object.entries(DAMAGES))(
    '%s: the list is whole, the reader is told once',
    async (_, damage) => {
      await session?.close();
      const folders = foldersIn(profile.path).filter((path) => KEPT_IN[browserName].test(path));
      expect(folders).not.toEqual([]);
      for (const folder of folders) damage(join(profile.path, folder));
      session = await open(browserName, profile.path);
      const popup = await openList(session);
      await expect.poll(() => textsIn(popup, 'main', '.row-title'), soon).toEqual([paper.title]);
      await expect
        .poll(() => textsIn(popup, 'main', '.removed > :first-child'), soon)
        .toEqual([REBUILT]);
      await popup.locator('.removed button').click();
      await expect.poll(() => textsIn(popup, 'main', '.removed > :first-child'), soon).toEqual([]);
      const again = await openList(session);
      await expect.poll(() => textsIn(again, 'main', '.row-title'), soon).toEqual([paper.title]);
      expect(await textsIn(again, 'main', '.removed > :first-child')).toEqual([]);
    },
  );
});

async function open(browserName: BrowserName, profile: string): Promise<Session> {
  const session = await openBrowser(browserName, { profile });
  session.serve(({ href }) => (href === address ? html : undefined));
  return session;
}

async function save(session: Session): Promise<void> {
  const page = await session.open(address);
  await expect.poll(() => ours(page, 'concise-summary'), soon).toHaveLength(1);
  await clickIn(page, 'concise-summary', '.save');
  await expect.poll(() => textsIn(page, 'concise-summary', '.save'), soon).toEqual(['В списке']);
}

async function openList(session: Session): Promise<Page> {
  const popup = await session.openExtensionPage('popup.html');
  await popup.locator('[role=tab]:nth-child(3)').click();
  return popup;
}

function foldersIn(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
