/**
 * What the reader does in the browser itself, outside of pages: keys, menus, the address bar. No
 * protocol has these; they are made where the browser makes them.
 */
import type { Page } from 'puppeteer-core';
import { evaluateInParent } from '../../../scripts/browsers/firefox-parent';
import type { BrowserName, Session } from './session';

/** Presses the keys of a command while this page is in front. */
export async function pressCommand(
  name: BrowserName,
  session: Session,
  page: Page,
  command: string,
) {
  const tab = await session.tabId(page);
  if (name === 'chromium') {
    await dispatch(session, 'commands.onCommand', `${JSON.stringify(command)}, await tab(${tab})`);
    return;
  }
  const index = `[...(await ${EXTENSION}.shortcuts.commands).keys()].indexOf(${JSON.stringify(command)})`;
  await evaluateInParent(
    session.browser,
    `document.querySelector('[id^="ext-keyset-id-concise"]').children[${index}]
      .dispatchEvent(new Event('command', { bubbles: true }))`,
  );
}

/** The entry of a context menu, clicked on this page. `info` is as the browser gives it. */
export async function clickMenu(name: BrowserName, session: Session, page: Page, info: object) {
  const tab = await session.tabId(page);
  const given = JSON.stringify(info);
  if (name === 'chromium') {
    await dispatch(session, 'contextMenus.onClicked', `${given}, await tab(${tab})`);
    return;
  }
  await evaluateInParent(
    session.browser,
    `${EXTENSION}.emit('webext-menu-menuitem-click', ${given}, gBrowser.selectedTab)`,
  );
}

const EXTENSION = `WebExtensionPolicy.getByID('concise-research@c-research').extension`;

/** Has Chromium's worker hear an event, as if the browser had told it. */
async function dispatch(session: Session, event: string, values: string): Promise<void> {
  await session.evaluateInExtension("browser.runtime.sendMessage('wake up').catch(() => {})");
  const target = await session.browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(
    `(async (tab) => void chrome.${event}.dispatch(${values}))((id) => chrome.tabs.get(id))`,
  );
}
