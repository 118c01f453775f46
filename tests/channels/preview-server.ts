/**
 * A server that behaves as `https://t.me/s/NAME` does: pages of twenty posts, the oldest first,
 * `?before=`, no link to older ones where fewer than a page of them are left, redirects from what
 * has no preview. It counts requests, and fails as it is told.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type GivenPost, writePreview } from '../data/posts/write-sources';
import { type Fault, isPageFault, sendFault, spoiled } from './preview-faults';
import { cardPage, sendPage } from './preview-pages';

/** A channel as Telegram has it; change it at any time. */
export interface ServedChannel {
  posts: GivenPost[];
  /** `off`: public, with its preview switched off; `private`: nobody outside may know of it. */
  preview?: 'off' | 'private';
}

export interface AnsweredRequest {
  /** The path with its query. */
  address: string;
  /** Of the answer, as far as one was given; 0: none was. */
  status: number;
  /** Whether it failed as it was told to. */
  fault?: Fault['kind'];
}

export interface PreviewServer {
  port: number;
  origin: string;
  /** By their names, which have no capital letters here. */
  channels: Map<string, ServedChannel>;
  /** The next requests fail so, one each, in order; `undefined` stands for one that succeeds. */
  faults: (Fault | undefined)[];
  /** In the order in which they came. */
  requests: AnsweredRequest[];
  /** The most requests that were under way at the same time. */
  mostAtOnce(): number;
  /** How many bytes of a page without end were taken off its hands. */
  bytesOfHuge(): number;
  close(): Promise<void>;
}

interface Options {
  /** Posts a page. */
  pageSize?: number;
  /** Makes it a server of HTTPS: both as PEM. */
  secure?: { key: string; cert: string };
}

/** Starts a server on a free port of this machine. */
export async function startPreviewServer({
  pageSize = 20,
  secure,
}: Options = {}): Promise<PreviewServer> {
  const channels: PreviewServer['channels'] = new Map();
  const faults: PreviewServer['faults'] = [];
  const requests: AnsweredRequest[] = [];
  let [underWay, most, huge] = [0, 0, 0];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    underWay += 1;
    most = Math.max(most, underWay);
    response.once('close', () => {
      underWay -= 1;
    });
    const address = request.url ?? '/';
    const fault = faults.shift();
    const entry: AnsweredRequest = { address, status: 0, ...(fault ? { fault: fault.kind } : {}) };
    requests.push(entry);
    if (fault && !isPageFault(fault)) {
      const sent = await sendFault(fault, response);
      huge += sent;
    } else {
      const page = pageAt(new URL(address, 'http://localhost'), channels, pageSize);
      sendPage(response, fault ? spoiled(fault, page) : page);
    }
    if (response.headersSent) entry.status = response.statusCode;
  }

  const listener = (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response).catch((error) => response.destroy(error));
  };
  const server = secure ? createSecureServer(secure, listener) : createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server.address());
  return {
    port,
    origin: `${secure ? 'https' : 'http'}://127.0.0.1:${port}`,
    channels,
    faults,
    requests,
    mostAtOnce: () => most,
    bytesOfHuge: () => huge,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portOf(address: string | AddressInfo | null): number {
  if (typeof address !== 'object' || !address) throw new Error('the server has no port');
  return address.port;
}

/** What Telegram answers at an address. */
export interface ServedPage {
  status: number;
  /** Of a redirect. */
  location?: string;
  html: string;
}

function pageAt(url: URL, channels: PreviewServer['channels'], pageSize: number): ServedPage {
  const [, preview, name = ''] = /^(\/s)?\/(\w+)$/.exec(url.pathname) ?? [];
  const channel = channels.get(name.toLowerCase());
  if (!preview) return { status: 200, html: cardPage(name, channel) };
  if (!channel) return { status: 302, location: 'https://telegram.org/', html: '' };
  if (channel.preview) return { status: 302, location: `https://t.me/${name}`, html: '' };
  const written = url.searchParams.get('before');
  const before = written === null ? Number.POSITIVE_INFINITY : Number(written);
  const older = channel.posts
    .filter(({ number }) => number < before)
    .sort((a, b) => a.number - b.number);
  const shown = older.slice(-pageSize);
  const hasLink = older.length - shown.length >= pageSize;
  return {
    status: 200,
    html: writePreview(shown, name.toLowerCase(), hasLink ? shown[0]?.number : undefined),
  };
}
