/** The ways in which the server of previews fails. */
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ServedPage } from './preview-server';

export type Fault =
  /** An answer without a page: 429, 500, 404 … */
  | { kind: 'status'; status: number; retryAfter?: string }
  /** The connection ends before an answer. */
  | { kind: 'refused' }
  /** It ends in the middle of the page. */
  | { kind: 'cut' }
  /** It never ends, and nothing comes. */
  | { kind: 'silent' }
  /** A page of 200 MB. */
  | { kind: 'huge' }
  /** The page ends in its middle, and looks whole. */
  | { kind: 'half' }
  /** Posts have another markup. */
  | { kind: 'changed' }
  /** There are no posts. */
  | { kind: 'emptied' };

type PageFault = Extract<Fault, { kind: 'half' | 'changed' | 'emptied' }>;

/** Whether it is the page that is wrong, not its way. */
export function isPageFault(fault: Fault): fault is PageFault {
  return fault.kind === 'half' || fault.kind === 'changed' || fault.kind === 'emptied';
}

export function spoiled({ kind }: PageFault, page: ServedPage): ServedPage {
  if (kind === 'changed') return { ...page, html: page.html.replaceAll('tgme_widget_', 'tgw_') };
  if (kind === 'emptied') {
    const html = page.html.replace(/(js-message_history">).*(?=<\/section>)/s, '$1');
    return { ...page, html };
  }
  return { ...page, html: page.html.slice(0, page.html.length / 2) };
}

const CHUNK = Buffer.alloc(64 * 1024, ' ');
const HUGE = 200_000_000;

/** @returns how many bytes of a huge page were sent before nobody wanted more */
export async function sendFault(
  fault: Exclude<Fault, PageFault>,
  response: ServerResponse,
): Promise<number> {
  switch (fault.kind) {
    case 'status':
      response.writeHead(
        fault.status,
        fault.retryAfter === undefined ? {} : { 'Retry-After': fault.retryAfter },
      );
      response.end('<html></html>');
      return 0;
    case 'refused':
      response.destroy();
      return 0;
    case 'cut':
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.write('<!DOCTYPE html><html><body>', () => response.destroy());
      return 0;
    case 'silent':
      return 0;
    case 'huge':
      return sendHuge(response);
  }
}

async function sendHuge(response: ServerResponse): Promise<number> {
  let sent = 0;
  function* page(): Generator<Buffer | string> {
    for (; sent < HUGE; sent += CHUNK.length) yield CHUNK;
    yield '</html>';
  }
  response.writeHead(200, { 'Content-Type': 'text/html' });
  // That nobody takes the rest is what it is sent for.
  await pipeline(Readable.from(page()), response).catch(() => undefined);
  return sent;
}
