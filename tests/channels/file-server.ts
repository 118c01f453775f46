/** A server that has one file, and gives it as it is told. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';

export interface FileServer {
  port: number;
  address: string;
  /** What the next requests are answered with. */
  answer: (response: ServerResponse) => void;
  /** The headers of each request. */
  requests: Record<string, unknown>[];
  close(): Promise<void>;
}

/** @param secure what a server over https shows of itself */
export async function startFileServer(secure?: { key: string; cert: string }): Promise<FileServer> {
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    started.requests.push(request.headers);
    started.answer(response);
  };
  const server = secure ? createSecureServer(secure, answer) : createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const started: FileServer = {
    port,
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
