import { browser } from 'wxt/browser';

const NAME = 'channels-lost';

/** Channels were lost with their database, until the reader has read it. */
export async function tellLost(): Promise<void> {
  await browser.storage.local.set({ [NAME]: true });
}

/** Whether the reader is still to be told that the added channels were lost. */
export async function untoldLost(): Promise<boolean> {
  return (await browser.storage.local.get(NAME))[NAME] === true;
}

/** The reader has read it. */
export async function forgetLost(): Promise<void> {
  await browser.storage.local.remove(NAME);
}
