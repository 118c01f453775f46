import { browser } from 'wxt/browser';
import { watchStored } from '@/data/store/watch-stored';
import { reportError } from '@/report-error';

const NAME = 'card-collapsed';

/** Whether cards are collapsed: one choice for all papers, kept until it is changed. */
export interface Collapsed {
  readonly value: boolean;
  set(value: boolean): void;
}

/** @param onChange called when the choice changes, here or in another tab */
export async function readCollapsed(onChange: () => void, signal: AbortSignal): Promise<Collapsed> {
  const stored = await browser.storage.local.get(NAME);
  let value = stored[NAME] === true;
  watchStored((changes) => {
    if (!changes[NAME]) return;
    value = changes[NAME].newValue === true;
    onChange();
  }, signal);
  return {
    get value() {
      return value;
    },
    set(next) {
      value = next;
      onChange();
      if (browser.extension.inIncognitoContext) return;
      browser.storage.local.set({ [NAME]: next }).catch(reportError);
    },
  };
}
