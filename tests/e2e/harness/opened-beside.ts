/**
 * What a browser opened beside a page: Firefox its sidebar, Chromium the library page (its side
 * panel takes a click of the reader, and tests can't click in its menus).
 */
import { evaluateInParent } from '../../../scripts/browsers/firefox-parent';
import { soon } from './our-elements';
import type { BrowserName, Session } from './session';

/** The texts of what `selector` finds there; none while nothing is open. */
export async function textsBeside(name: BrowserName, session: Session, selector: string) {
  const texts = `[...document.querySelectorAll(${JSON.stringify(selector)})].map(
    (element) => (element.value || element.textContent).trim())`;
  if (name === 'firefox') return evaluateInSidebar(session, texts);
  const pages = await session.browser.pages();
  const library = pages.find((page) => page.url().includes('/library.html?'));
  return library?.evaluate(texts);
}

/** Closes the sidebar, or the library page. */
export async function closeBeside(name: BrowserName, session: Session): Promise<void> {
  if (name === 'firefox') await evaluateInParent(session.browser, 'SidebarController.hide()');
  for (const page of await session.browser.pages()) {
    if (page.url().includes('/library.html?')) await page.close();
  }
}

/** The address of the page in the side panel of the browser; `undefined` while it is closed. */
export async function sidePanelAddress(name: BrowserName, session: Session): Promise<unknown> {
  if (name === 'firefox') {
    return (await evaluateInParent(session.browser, `${SIDEBAR}?.currentURI.spec`)) ?? undefined;
  }
  const targets = session.browser.targets();
  return targets.find((target) => target.url().endsWith('/sidepanel.html'))?.url();
}

const SIDEBAR = `document.getElementById('sidebar').contentDocument
  ?.getElementById('webext-panels-browser')`;

/** A frame script is the only way into the sidebar: BiDi does not list it. */
function evaluateInSidebar(session: Session, expression: string): Promise<unknown> {
  const script = `sendAsyncMessage('told', ((document) => ${expression})(content.document))`;
  const address = `data:,${encodeURIComponent(script)}`;
  return evaluateInParent(
    session.browser,
    `new Promise((resolve) => {
      const messages = ${SIDEBAR}?.messageManager;
      if (!messages) return resolve([]);
      messages.addMessageListener('told', ({ data }) => resolve(data));
      messages.loadFrameScript(${JSON.stringify(address)}, false);
      setTimeout(resolve, ${soon.interval * 20}, []);
    })`,
  );
}
