import { browser } from 'wxt/browser';
import type { LeaveMessage } from '@/messages';
import { PAGES } from '@/permissions/pages';
import { watchSubscribedHosts } from '@/permissions/subscribed-hosts';
import { optionalSites, switchedOnOrigins } from '@/permissions/switched-on';
import { reportError } from '@/report-error';

const ID = 'optional';
const FILE = '/content-scripts/optional.js' as const;

/**
 * Keeps the detector of optional sites registered for those that the reader has allowed, and for no
 * others: the browser's permissions are the only record of them.
 */
export function followPermissions(): void {
  let last = Promise.resolve();
  // One after another: two that register at once would both find nothing registered.
  const then = (work: () => Promise<void>) => {
    last = last.then(work).catch(reportError);
  };
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    then(registerWhereAllowed);
    then(async () => readTabsOf(await optionalSites(origins)));
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    then(registerWhereAllowed);
    then(async () => leaveTabsOf(await optionalSites(origins)));
  });
  watchSubscribedHosts(() => then(registerWhereAllowed));
  then(registerWhereAllowed);
}

async function registerWhereAllowed(): Promise<void> {
  const matches = await switchedOnOrigins();
  const ids = [ID];
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids });
    return;
  }
  const script = { id: ID, js: [FILE], matches, excludeMatches: PAGES };
  await (registered
    ? browser.scripting.updateContentScripts([script])
    : browser.scripting.registerContentScripts([{ ...script, runAt: 'document_end' }]));
}

/** Starts the detector where a page of the site is open: the reader has just asked for it there. */
async function readTabsOf(origins: string[]): Promise<void> {
  if (origins.length === 0) return; // The browser would give all tabs.
  const tabs = await browser.tabs.query({ url: origins, discarded: false });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    // Nobody waits for it: a tab that sleeps answers when it wakes, and what is switched off next
    // would wait too.
    browser.scripting.executeScript({ target: { tabId: id }, files: [FILE] }).catch(reportError);
  }
}

/** Takes what is ours off the open pages of a site: their addresses are out of sight now. */
async function leaveTabsOf(origins: string[]): Promise<void> {
  const message: LeaveMessage = { type: 'leave', origins };
  for (const { id } of await browser.tabs.query({})) {
    // Most tabs have no script of ours that could answer.
    if (id !== undefined) browser.tabs.sendMessage(id, message).catch(() => undefined);
  }
}
