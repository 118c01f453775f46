import { browser } from 'wxt/browser';
import type { ContentScriptContext as WxtContext } from 'wxt/utils/content-script-context';

/** What the detector asks of the context that it runs in. */
export type DetectorContext = Pick<WxtContext, 'signal' | 'isInvalid' | 'abort'>;

/**
 * Takes the place of WXT's context in the detector (see `wxt.config.ts`): all of it that is used,
 * without the kilobyte that is not, in every page. It ends when the extension was updated or
 * removed, or when a newer script of it starts on the page.
 */
export class ContentScriptContext implements DetectorContext {
  readonly #end = new AbortController();

  constructor(name: string) {
    const started = `${browser.runtime.id}:${name}:started`;
    document.dispatchEvent(new Event(started)); // Ends an older one.
    document.addEventListener(started, () => this.abort(), { signal: this.signal });
  }

  abort(): void {
    this.#end.abort();
  }

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  get isInvalid(): boolean {
    if (!browser.runtime?.id) this.abort();
    return this.signal.aborted;
  }
}
