import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as v from 'valibot';

/** What one save asked for. */
const saveSchema = v.object({
  items: v.array(v.looseObject({ id: v.string(), itemType: v.string(), title: v.string() })),
  sessionID: v.optional(v.string()),
  uri: v.optional(v.string()),
});

export type Save = v.InferOutput<typeof saveSchema>;

/** How it is with this Zotero. */
export interface Condition {
  readOnly?: boolean;
  /** Its API is this one; a request that names an earlier one is refused. */
  version?: number;
  /** Saving fails from this request on. */
  failsFrom?: number;
  /** It is another program. */
  stranger?: boolean;
}

/**
 * A server that behaves as Zotero's local service does, as far as saving goes: whom it answers, what
 * it demands of a request, and what it says.
 * https://github.com/zotero/zotero/blob/main/chrome/content/zotero/xpcom/server/server.js
 */
export async function startZotero(condition: Condition = {}, port = 0) {
  const saves: Save[] = [];
  const sessions = new Set<string>();
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.destroy(error));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { version = 3, stranger } = condition;
    const say = (status: number, body = '', type = 'text/plain') => {
      const own = { 'X-Zotero-Version': '7.0.15', 'X-Zotero-Connector-API-Version': version };
      response.writeHead(status, { 'Content-Type': type, ...(stranger ? {} : own) }).end(body);
    };
    const { method, url = '' } = request;
    const body = await bodyOf(request);
    if (method === 'OPTIONS' || method === 'HEAD') return say(200);
    if (!['/connector/ping', '/connector/saveItems'].includes(url)) {
      return say(404, 'No endpoint found\n');
    }
    // A page that tries to reach it hears nothing.
    if (isBrowser(request) && !namesVersion(request)) return void response.destroy();
    if (url === '/connector/ping') return say(200, '{"prefs":{}}', 'application/json');
    if (method !== 'POST') return say(400, 'Endpoint does not support method\n');
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
      return say(400, 'Endpoint does not support content-type\n');
    }
    const { status, said = '' } = save(request, body);
    say(status, said, 'application/json');
  }

  function save({ headers }: IncomingMessage, body: string): { status: number; said?: string } {
    const { version = 3, readOnly, failsFrom = Number.POSITIVE_INFINITY } = condition;
    if (Number(headers['x-zotero-connector-api-version']) < version) {
      return { status: 400, said: '{"error":"CONNECTOR_VERSION_OUTDATED"}' };
    }
    const asked = v.safeParse(v.pipe(v.string(), v.parseJson(), saveSchema), body);
    if (!asked.success) return { status: 400, said: 'Invalid JSON provided\n' };
    const { sessionID = crypto.randomUUID() } = asked.output;
    if (sessions.has(sessionID)) return { status: 409, said: '{"error":"SESSION_EXISTS"}' };
    sessions.add(sessionID);
    if (readOnly) return { status: 500, said: '{"libraryEditable":false}' };
    if (sessions.size >= failsFrom) return { status: 500 };
    saves.push(asked.output);
    return { status: 201 };
  }

  return {
    address: `http://127.0.0.1:${portOf(server.address())}`,
    saves,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

function portOf(address: ReturnType<ReturnType<typeof createServer>['address']>): number {
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

function isBrowser({ headers }: IncomingMessage): boolean {
  return headers['user-agent']?.startsWith('Mozilla/') === true || 'origin' in headers;
}

function namesVersion({ headers }: IncomingMessage): boolean {
  return 'x-zotero-connector-api-version' in headers || 'zotero-allowed-request' in headers;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
