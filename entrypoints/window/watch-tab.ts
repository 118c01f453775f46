import { type Browser, browser } from 'wxt/browser';
import { idsFromAddress } from '@/data/paper-ids';

type Sender = Browser.runtime.MessageSender;
type Update = { status?: string; url?: string; title?: string };

/**
 * Calls `onChange` whenever the tab may show other papers than before, until `signal`: another tab
 * comes to the front, the tab goes to another page, or its detector says what it found. Only as
 * long as the window is there: no worker is started for any of these.
 *
 * @param tabId the only tab that counts; any where it is left out
 */
export function watchTab(
  tabId: number | undefined,
  onChange: () => void,
  signal: AbortSignal,
): void {
  const ofTab = (id: number | undefined) => tabId === undefined || id === tabId;
  const activated = () => onChange();
  const updated = (id: number, update: Update, tab: { url?: string | undefined }) => {
    const { status, url, title } = update;
    if (!ofTab(id) || (status ?? url ?? title) === undefined) return;
    if (status !== 'loading' || isKnown(tab.url)) onChange();
  };
  const told = (message: unknown, { id, tab }: Sender) => {
    if (id === browser.runtime.id && isFound(message) && ofTab(tab?.id)) onChange();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  browser.runtime.onMessage.addListener(told);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    browser.runtime.onMessage.removeListener(told);
  });
}

/**
 * Whether one can tell what a page shows before it is there: by its address, or since it is none of
 * ours, whose addresses the browser does not give. Of others the last page is shown until then.
 */
function isKnown(address: string | undefined): boolean {
  return address === undefined || Object.keys(idsFromAddress(address)).length > 0;
}

function isFound(message: unknown): boolean {
  return (
    typeof message === 'object' && message !== null && 'type' in message && message.type === 'found'
  );
}
