/**
 * Zotero's local service, by which its connectors save what they find on pages. It answers browsers
 * only where they name the version of its API.
 * https://github.com/zotero/zotero/blob/main/chrome/content/zotero/xpcom/server/server_connector.js
 */
import type { ZoteroItem } from './zotero-item';

export const ZOTERO_SERVICE = 'http://127.0.0.1:23119';
const API_VERSION = '3';

/** Why items were not saved; `saved` of them were before. */
export type ZoteroRefusal =
  /** Nothing answers, or not Zotero. */
  | 'not-running'
  /** Where it would save to, nothing may be. */
  | 'read-only'
  /** It wants another version of its API. */
  | 'other-version'
  /** It could not, or took too long. */
  | 'failed';

export type Sent = { to: 'zotero'; saved: number } | { to: ZoteroRefusal; saved: number };

/** So many items go at once: Zotero answers when it has saved them all. */
const TOGETHER = 25;
const PING_MS = 5_000;
const SAVE_MS = 120_000;

/** Saves items in the collection that is open in Zotero. */
export async function sendItems(items: ZoteroItem[], service = ZOTERO_SERVICE): Promise<Sent> {
  const found = await post(`${service}/connector/ping`, {}, PING_MS);
  if (!found?.ok || !found.headers.has('X-Zotero-Version')) {
    return { to: found?.status === 412 ? 'other-version' : 'not-running', saved: 0 };
  }
  for (let saved = 0; saved < items.length; saved += TOGETHER) {
    const refusal = await save(items.slice(saved, saved + TOGETHER), service);
    if (refusal) return { to: refusal, saved };
  }
  return { to: 'zotero', saved: items.length };
}

async function save(items: ZoteroItem[], service: string): Promise<ZoteroRefusal | undefined> {
  const request = { items, sessionID: crypto.randomUUID(), uri: items[0]?.url ?? service };
  const answer = await post(`${service}/connector/saveItems`, request, SAVE_MS);
  if (!answer) return 'failed';
  if (answer.status === 200 || answer.status === 201) return undefined;
  const said = await answer.text();
  if (answer.status === 412 || said.includes('CONNECTOR_VERSION_OUTDATED')) return 'other-version';
  return /"libraryEditable":\s*false/.test(said) ? 'read-only' : 'failed';
}

/** The answer; `undefined` where there is none. */
async function post(url: string, body: unknown, patience: number): Promise<Response | undefined> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-Zotero-Connector-API-Version': API_VERSION,
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
    });
  } catch {
    // Nobody listens there, or the connection was cut: browsers say no more than that.
    return undefined;
  }
}
