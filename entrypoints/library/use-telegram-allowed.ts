import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { mayReadTelegram } from '@/permissions/channels';
import { reportError } from '@/report-error';

/** Whether the reader has let us read t.me; taken to be so until it is known. */
export function useTelegramAllowed(): boolean {
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    const changes = [browser.permissions.onAdded, browser.permissions.onRemoved];
    const read = () => void mayReadTelegram().then(setAllowed, reportError);
    for (const change of changes) change.addListener(read);
    read();
    return () => {
      for (const change of changes) change.removeListener(read);
    };
  }, []);
  return allowed;
}
