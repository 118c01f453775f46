/**
 * What the reader does in the browser itself, outside of pages: keys, menus, the address bar. No
 * protocol has these; they are made where the browser makes them.
 */
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { evaluateInParent } from '../../../scripts/browsers/firefox-parent';
import type { BrowserName, Session } from './session';
import { evaluateInWorker } from './worker-session';

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

/** Types after the keyword in the address bar, and gives what is suggested. */
export async function typeAfterKeyword(
  name: BrowserName,
  session: Session,
  text: string,
): Promise<{ content: string; description: string }[]> {
  const given = JSON.stringify(text);
  if (name === 'firefox') {
    return v.parse(suggestionsSchema, await evaluateInParent(session.browser, suggested(given)));
  }
  const answer = await inWokenWorker(
    session,
    `new Promise((resolve) => chrome.omnibox.onInputChanged.dispatch(${given}, resolve))`,
  );
  return v.parse(suggestionsSchema, answer);
}

/** Presses Enter on what stands after the keyword, to open it in this tab. */
export async function enterAfterKeyword(name: BrowserName, session: Session, text: string) {
  const given = JSON.stringify(text);
  if (name === 'chromium') {
    await dispatch(session, 'omnibox.onInputEntered', `${given}, 'currentTab'`);
    return;
  }
  await evaluateInParent(
    session.browser,
    `(${SEARCH_HANDLER}.handleSearch({ keyword: 'cr', text: 'cr ' + ${given} }, () => {}),
      ${SEARCH_HANDLER}.handleInputEntered('cr', 'cr ' + ${given}, 'current'))`,
  );
}

const suggestionsSchema = v.array(v.object({ content: v.string(), description: v.string() }));

const SEARCH_HANDLER = `ChromeUtils.importESModule(
  'resource://gre/modules/ExtensionSearchHandler.sys.mjs').ExtensionSearchHandler`;

function suggested(text: string): string {
  return `new Promise((resolve) =>
    ${SEARCH_HANDLER}.handleSearch({ keyword: 'cr', text: 'cr ' + ${text} }, resolve))`;
}

const EXTENSION = `WebExtensionPolicy.getByID('concise-research@c-research').extension`;

/** Has Chromium's worker hear an event, as if the browser had told it. */
async function dispatch(session: Session, event: string, values: string): Promise<void> {
  await inWokenWorker(
    session,
    `(async (tab) => void chrome.${event}.dispatch(${values}))((id) => chrome.tabs.get(id))`,
  );
}

async function inWokenWorker(session: Session, expression: string): Promise<unknown> {
  await session.evaluateInExtension("browser.runtime.sendMessage('wake up')");
  return evaluateInWorker(session, expression);
}
