/** A channel at an address, over a real connection to a server of ours. */
import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Validators } from '@/data/channels/fetch-summaries';
import { refreshAddress } from '@/data/channels/refresh-address';
import { summaryLine } from '@/data/posts/summary-lines';
import type { Summary } from '@/data/summary';
import { type FileServer, startFileServer } from '../../channels/file-server';
import { bundled } from '../bundled';

const file = bundled.map(summaryLine).join('');

let server: FileServer;
let kept: { summaries: Summary[]; validators: Validators }[];
beforeEach(async () => {
  server = await startFileServer();
  kept = [];
});
afterEach(() => server.close());

interface Asked {
  name?: string;
  validators?: Validators;
  deadline?: number;
  signal?: AbortSignal;
}

function refresh({ name = 'c_research', validators = {}, deadline, signal }: Asked = {}) {
  const { address } = server;
  return refreshAddress(
    { name, from: { address, ...validators } },
    {
      fetch: (address, init) => fetch(address, init),
      now: () => Date.UTC(2026, 6),
      deadline: () => AbortSignal.timeout(deadline ?? 20_000),
      replace: async (summaries, validators) => kept.push({ summaries, validators }),
    },
    signal ?? new AbortController().signal,
  );
}

describe('a channel at an address', () => {
  it('is replaced by what the file has, and remembers which one it was', async () => {
    const modified = 'Wed, 01 Jul 2026 00:00:00 GMT';
    server.answer = (response) =>
      response.writeHead(200, { ETag: '"1"', 'Last-Modified': modified }).end(file);
    expect(await refresh()).toEqual({ end: 'read', changed: true });
    expect(kept).toEqual([{ summaries: bundled, validators: { etag: '"1"', modified } }]);
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]).not.toHaveProperty('if-none-match');
    expect(server.requests[0]).not.toHaveProperty('cookie');
  });

  it('asks for another one than it has', async () => {
    server.answer = (response) => response.writeHead(304).end();
    const validators = { etag: '"1"', modified: 'Wed, 01 Jul 2026 00:00:00 GMT' };
    expect(await refresh({ validators })).toEqual({ end: 'read', changed: false });
    expect(server.requests[0]).toMatchObject({
      'if-none-match': '"1"',
      'if-modified-since': validators.modified,
    });
    expect(kept).toEqual([]);
  });

  it('comes in pieces of any size', async () => {
    server.answer = async (response) => {
      for (let at = 0; at < file.length; at += 9_973) {
        await new Promise((resolve) => response.write(file.slice(at, at + 9_973), resolve));
      }
      response.end();
    };
    expect(await refresh()).toMatchObject({ changed: true });
    expect(kept[0]?.summaries).toEqual(bundled);
  });

  const answers: [string, FileServer['answer'], object][] = [
    ['is not there', (response) => response.writeHead(404).end(file), { end: 'not-found' }],
    ['is gone', (response) => response.writeHead(410).end(), { end: 'not-found' }],
    [
      'is elsewhere',
      (response) => response.writeHead(302, { Location: 'http://127.0.0.1:1/x' }).end(file),
      { end: 'moved' },
    ],
    [
      'says that nothing has changed, unasked',
      (response) => response.writeHead(304).end(),
      { end: 'server-error' },
    ],
    ['fails', (response) => response.writeHead(500).end(file), { end: 'server-error' }],
    ['is for others', (response) => response.writeHead(403).end(), { end: 'server-error' }],
    [
      'is asked for too often',
      (response) => response.writeHead(429, { 'Retry-After': '60' }).end(),
      { end: 'too-many-requests', notBefore: Date.UTC(2026, 6) + 60_000 },
    ],
    [
      'is cut',
      (response) => {
        response.writeHead(200, { 'Content-Length': file.length * 2 });
        response.write(file.slice(0, 5_000), () => response.destroy());
      },
      { end: 'cut-connection' },
    ],
    [
      'ends in the middle of a line',
      (response) => response.end(file.slice(0, -50)),
      { end: 'damaged-file', line: bundled.length },
    ],
    [
      'has a line that is none',
      (response) => response.end(`${file}{"id":"x"}\n`),
      { end: 'damaged-file', line: bundled.length + 1 },
    ],
    ['has nothing in it', (response) => response.end('\n\n'), { end: 'damaged-file' }],
    [
      'is a page',
      (response) => response.end('<!DOCTYPE html><p>Sign in</p>'),
      { end: 'damaged-file', line: 1 },
    ],
    [
      'is a picture',
      (response) => response.end(Buffer.from([0x89, 0x50, 0xff, 0xfe])),
      { end: 'damaged-file' },
    ],
    ['is one line without end', (response) => endless(response), { end: 'too-large', line: 1 }],
  ];

  it.each(answers)('stays as it was where the file %s', async (_what, answer, end) => {
    server.answer = answer;
    expect(await refresh()).toEqual(end);
    expect(kept).toEqual([]);
  });

  it('stays as it was where the file is of another channel', async () => {
    server.answer = (response) => response.end(file);
    expect(await refresh({ name: 'pebbles' })).toEqual({ end: 'damaged-file', line: 1 });
    expect(kept).toEqual([]);
  });

  it('stays as it was where the file is larger than any real one', async () => {
    server.answer = (response) => endless(response, '\n');
    expect(await refresh()).toEqual({ end: 'too-large' });
    expect(kept).toEqual([]);
  });

  it('stays as it was where nobody answers, or not to the end, in time', async () => {
    server.answer = () => undefined;
    expect(await refresh({ deadline: 50 })).toEqual({ end: 'no-network' });
    server.answer = (response) => response.write(file.slice(0, 5_000));
    expect(await refresh({ deadline: 300 })).toEqual({ end: 'cut-connection' });
    await server.close();
    expect(await refresh()).toEqual({ end: 'no-network' });
    expect(kept).toEqual([]);
  });

  it('stays as it was where the reader ends it', async () => {
    const end = new AbortController();
    server.answer = (response) => {
      response.write(file.slice(0, 5_000));
      end.abort();
    };
    expect(await refresh({ signal: end.signal })).toEqual({ end: 'aborted' });
    expect(kept).toEqual([]);
  });
});

/** Writes as long as anybody listens. */
function endless(response: ServerResponse, between = ''): void {
  const text = (between || 'x').repeat(65_536);
  const go = () => {
    while (!response.destroyed && response.write(text)) {
      // It takes more.
    }
  };
  response.on('drain', go);
  go();
}
