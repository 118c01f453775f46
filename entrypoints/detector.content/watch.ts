import { later } from './later';

/** Long enough for a burst of changes to end, short enough not to be noticed. */
const QUIET_MS = 80;

/**
 * Calls `onChange` after the document has changed, once for a burst of changes, until `signal`.
 * What never comes to rest (a running clock) is still looked at, several times a second.
 */
export function watchDocument(document: Document, onChange: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onChange();
    }, QUIET_MS);
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['href'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/**
 * Resolves when a framework has taken over the page it was served: before that, elements of ours
 * would make its hydration fail. It does so with the scripts that run up to the load event.
 */
export async function hydrated(window: Window): Promise<void> {
  if (window.document.readyState !== 'complete') {
    await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
  }
  await later(QUIET_MS);
}
