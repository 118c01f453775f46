import * as v from 'valibot';
import { browser } from 'wxt/browser';

const NAME = 'subscribed-hosts';
const hostsSchema = v.fallback(v.array(v.string()), []);

/** Hosts that may be asked for files of summaries and nothing else: none of their pages is read. */
export async function subscribedHosts(): Promise<string[]> {
  return v.parse(hostsSchema, (await browser.storage.local.get(NAME))[NAME]);
}

/** To be called before the browser is asked for the host: its pages are not to be read from then on. */
export async function noteSubscribedHost(host: string): Promise<void> {
  const hosts = await subscribedHosts();
  if (!hosts.includes(host)) await browser.storage.local.set({ [NAME]: [...hosts, host] });
}

/** The pages of these hosts are to be read too from now on. */
export async function forgetSubscribedHosts(forgotten: string[]): Promise<void> {
  const hosts = await subscribedHosts();
  const left = hosts.filter((host) => !forgotten.includes(host));
  if (left.length < hosts.length) await browser.storage.local.set({ [NAME]: left });
}

/** Calls `onChange` after each change of these hosts, until the signal is aborted. */
export function watchSubscribedHosts(onChange: () => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    if (NAME in changes) onChange();
  };
  const { onChanged } = browser.storage.local;
  onChanged.addListener(listener);
  signal?.addEventListener('abort', () => onChanged.removeListener(listener));
}
