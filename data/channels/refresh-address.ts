import type { Summary } from '../summary';
import type { Network } from './ask-page';
import { fetchSummaries, type Untaken, type Validators } from './fetch-summaries';

/** A channel that is a file of summaries at an address. */
export interface AddressChannel {
  name: string;
  from: { address: string } & Validators;
}

/** What refreshing such a channel needs besides it. */
export interface AddressTools extends Pick<Network, 'fetch' | 'now' | 'deadline'> {
  /** Puts these in the place of all that there is of the channel, whole or not at all. */
  replace(summaries: Summary[], validators: Validators): Promise<unknown>;
  /** Told after each piece how many bytes have come: a worker is idle between them. */
  onBytes?: (bytes: number) => void;
}

/** `read`: it is as the file is; `changed` says whether the file was another one. */
export type AddressEnd =
  | { end: 'read'; changed: boolean }
  | (Omit<Untaken, 'trouble'> & { end: Untaken['trouble'] });

/**
 * Has a channel be what the file at its address says, by one request; where that can't be read whole,
 * it stays as it was.
 *
 * @throws what `replace` throws
 */
export async function refreshAddress(
  { name, from: { address, ...validators } }: AddressChannel,
  { replace, onBytes, ...network }: AddressTools,
  signal: AbortSignal,
): Promise<AddressEnd> {
  const request = { address, validators, ...(onBytes ? { onBytes } : {}) };
  const fetched = await fetchSummaries(network, request, signal);
  if ('unchanged' in fetched) return { end: 'read', changed: false };
  if ('trouble' in fetched) {
    const { trouble, ...more } = fetched;
    return { end: trouble, ...more };
  }
  const { summaries, validators: newer } = fetched;
  if (summaries[0]?.channel !== name) return { end: 'damaged-file', line: 1 };
  await replace(summaries, newer);
  return { end: 'read', changed: true };
}
