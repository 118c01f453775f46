import { summaryLines } from '../posts/summary-lines';
import { Unreadable } from '../posts/unreadable';
import type { Summary } from '../summary';
import type { Network } from './ask-page';
import { retryAfter } from './retry-after';

/** What a server says of a file, for the next request. */
export interface Validators {
  etag?: string;
  modified?: string;
}

/**
 * Why a file of summaries was not taken:
 * - `not-found`: there is none at that address;
 * - `moved`: the address leads to another one, which nobody was asked for;
 * - `damaged-file`: it is no file of summaries, or of another channel;
 * - `too-large`: it is larger than any real one;
 * - `too-many-requests`, `server-error`, `cut-connection`, `no-network`: it may go away by itself;
 * - `aborted`: by the reader.
 */
export type AddressTrouble =
  | 'not-found'
  | 'moved'
  | 'damaged-file'
  | 'too-large'
  | 'too-many-requests'
  | 'server-error'
  | 'cut-connection'
  | 'no-network'
  | 'aborted';

/** Nothing of the file was taken. */
export interface Untaken {
  trouble: AddressTrouble;
  /** The line that is no summary, counted from 1. */
  line?: number;
  /** The server wants no request before, in milliseconds since 1970. */
  notBefore?: number;
}

export type FetchedSummaries =
  | { summaries: Summary[]; validators: Validators }
  | { unchanged: true }
  | Untaken;

export interface FileRequest {
  /** https only. */
  address: string;
  /** As of the last request. */
  validators: Validators;
  /** Told after each piece how many bytes have come. */
  onBytes?: (bytes: number) => void;
}

/** A hundred thousand summaries of a paragraph. */
const MOST_BYTES = 100_000_000;
/** Longer ones are not worth keeping. */
const LONGEST_HEADER = 1000;

/**
 * Asks for a file of summaries, without cookies and without following it elsewhere; reads it line by
 * line, and gives all of it or nothing.
 *
 * @param signal ends the request
 */
export async function fetchSummaries(
  network: Pick<Network, 'fetch' | 'now' | 'deadline'>,
  { address, validators, onBytes }: FileRequest,
  signal: AbortSignal,
): Promise<FetchedSummaries> {
  const either = AbortSignal.any([signal, network.deadline()]);
  const failed = (trouble: AddressTrouble): Untaken => ({
    trouble: signal.aborted ? 'aborted' : trouble,
  });
  let response: Response;
  try {
    response = await network.fetch(address, {
      signal: either,
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      headers: conditions(validators),
    });
  } catch {
    return failed('no-network');
  }
  try {
    if (response.status === 200) return await readBody(response, onBytes);
  } catch (error) {
    return error instanceof Unreadable ? untaken(error) : failed('cut-connection');
  }
  await response.body?.cancel().catch(() => undefined); // Nobody reads it.
  return answerOf(response, validators, network.now());
}

function conditions({ etag, modified }: Validators): Record<string, string> {
  return {
    ...(etag === undefined ? {} : { 'If-None-Match': etag }),
    ...(modified === undefined ? {} : { 'If-Modified-Since': modified }),
  };
}

async function readBody(
  { body, headers }: Response,
  onBytes: FileRequest['onBytes'],
): Promise<FetchedSummaries> {
  const lines = summaryLines();
  const summaries: Summary[] = [];
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = body?.getReader();
  let size = 0;
  try {
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
      size += read.value.length;
      if (size > MOST_BYTES) throw new Unreadable('too-large', 'more bytes than any real one');
      summaries.push(...lines.push(decoded(decoder, read.value)));
      onBytes?.(size);
    }
    summaries.push(...lines.push(decoded(decoder)), ...lines.finish());
  } finally {
    await reader?.cancel().catch(() => undefined); // It may be broken.
  }
  if (summaries.length === 0) throw new Unreadable('not-an-export', 'no summaries');
  return { summaries, validators: validatorsIn(headers) };
}

function decoded(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new Unreadable('not-an-export', 'not UTF-8');
  }
}

function validatorsIn(headers: Headers): Validators {
  const [etag, modified] = ['ETag', 'Last-Modified'].map((name) => headers.get(name) ?? '');
  return {
    ...(etag && etag.length <= LONGEST_HEADER ? { etag } : {}),
    ...(modified && modified.length <= LONGEST_HEADER ? { modified } : {}),
  };
}

function untaken({ problem, line }: Unreadable): Untaken {
  const trouble = problem === 'too-large' ? 'too-large' : 'damaged-file';
  return { trouble, ...(line > 0 ? { line } : {}) };
}

function answerOf(
  { type, status, headers }: Response,
  { etag, modified }: Validators,
  now: number,
): FetchedSummaries {
  // Who was not asked for a condition can't say that it holds.
  if (status === 304 && (etag ?? modified) !== undefined) return { unchanged: true };
  if (type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304)) {
    return { trouble: 'moved' };
  }
  if (status === 404 || status === 410) return { trouble: 'not-found' };
  const wait = retryAfter(headers.get('Retry-After'), now);
  return {
    trouble: status === 429 ? 'too-many-requests' : 'server-error',
    ...(wait > 0 ? { notBefore: now + wait } : {}),
  };
}
