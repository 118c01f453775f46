/** A server that has one file, and gives it as it is told. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FileServer {
  address: string;
  /** What the next requests are answered with. */
  answer: (response: ServerResponse) => void;
  /** The headers of each request. */
  requests: Record<string, unknown>[];
  close(): Promise<void>;
}

export async function startFileServer(): Promise<FileServer> {
  const server = createServer((request, response) => {
    started.requests.push(request.headers);
    started.answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const started: FileServer = {
    address: `http://127.0.0.1:${port}/pebbles.jsonl`,
    answer: (response) => response.writeHead(404).end(),
    requests: [],
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return started;
}
