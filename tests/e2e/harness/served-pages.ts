import type { Answer } from '../../../scripts/browsers/extension-browser';
import type { Served, ServeHandler } from './session';

const html = 'text/html; charset=utf-8';

/** The web as the tests make it: what handlers serve, and nothing else. */
export class ServedPages {
  /** Addresses that nobody served. */
  readonly blocked: string[] = [];
  readonly #handlers: ServeHandler[] = [];

  add(handler: ServeHandler): void {
    this.#handlers.unshift(handler);
  }

  /** What the first handler that knows the address serves there; else the request is blocked. */
  async answer(url: URL): Promise<Answer> {
    for (const handler of this.#handlers) {
      const served = await handler(url);
      if (served !== undefined) return response(served);
    }
    // Browsers ask for it by themselves, whatever the page: it says nothing about the extension.
    if (url.pathname !== '/favicon.ico') this.blocked.push(url.href);
    return 'block';
  }
}

function response(served: Exclude<Served, undefined>): Answer {
  if (typeof served === 'string') return { status: 200, contentType: html, body: served };
  const { status = 200, contentType = html, body } = served;
  return { status, contentType, body };
}
