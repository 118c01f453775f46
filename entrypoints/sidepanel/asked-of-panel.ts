import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { reportError } from '@/report-error';
import { ASKED, type Asked, readAsked } from '../window/asked';

/** What the panel of this window was asked to show last; it is asked before it is there, or later. */
export function useAskedOfPanel(): Asked | undefined {
  const [asked, setAsked] = useState<Asked>();
  useEffect(() => {
    const take = () => void takeAsked().then((now) => now && setAsked(now), reportError);
    const changed = (changes: object, area: string) => {
      if (area === 'session' && ASKED in changes) take();
    };
    browser.storage.onChanged.addListener(changed);
    take();
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);
  return asked;
}

/** Takes it away, so that it is shown once. */
async function takeAsked(): Promise<Asked | undefined> {
  const [window, { [ASKED]: left }] = await Promise.all([
    browser.windows.getCurrent(),
    browser.storage.session.get(ASKED),
  ]);
  if (!isLeft(left) || left.window !== window.id) return undefined;
  await browser.storage.session.remove(ASKED);
  return readAsked(left);
}

function isLeft(value: unknown): value is { window: unknown; summary?: unknown; query?: unknown } {
  return typeof value === 'object' && value !== null && 'window' in value;
}
