import { retryAfter } from './retry-after';

/** What one request came to. */
export type Answer =
  | { html: string }
  /** Wherever it leads: only Telegram's own pages would be ours to read. */
  | { trouble: 'redirect' | 'not-found' | 'too-large' }
  /** It may go away by itself. */
  | { trouble: Passing /** In milliseconds. */; wait: number };

type Passing = 'too-many-requests' | 'server-error' | 'cut-connection' | 'no-network';

/** What is needed of the browser's `fetch`. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** A page of twenty long posts has some 300 kB. */
const LARGEST = 4_000_000;

/**
 * Asks for a page, without cookies; reads no more of it than any real one has.
 *
 * @param now milliseconds since 1970
 * @param signal ends the request: it then counts as one that nobody answers
 */
export async function fetchPage(
  fetch: Fetch,
  address: string,
  now: number,
  signal: AbortSignal,
): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(address, {
      signal,
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      // Followed, one to a host that we may not read would look like no network.
      redirect: 'manual',
    });
  } catch {
    return { trouble: 'no-network', wait: 0 };
  }
  if (response.status === 200) return readBody(response);
  await letGo(response.body);
  return troubleOf(response, now);
}

function troubleOf({ type, status, headers }: Response, now: number): Answer {
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return { trouble: 'redirect' };
  if (status === 404 || status === 410) return { trouble: 'not-found' };
  const wait = retryAfter(headers.get('Retry-After'), now);
  return { trouble: status === 429 ? 'too-many-requests' : 'server-error', wait };
}

async function readBody({ body }: Response): Promise<Answer> {
  const cut: Answer = { trouble: 'cut-connection', wait: 0 };
  if (!body) return cut;
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let [html, size] = ['', 0];
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length;
      if (size > LARGEST) {
        await reader.cancel();
        return { trouble: 'too-large' };
      }
      html += decoder.decode(read.value, { stream: true });
    }
  } catch {
    return cut;
  }
  // A connection without a length that is cut looks like one that ended.
  return html.slice(-1000).includes('</html>') ? { html } : cut;
}

/** Nobody reads it; that it can't be let go of changes nothing. */
async function letGo(body: Response['body']): Promise<void> {
  await body?.cancel().catch(() => undefined);
}
