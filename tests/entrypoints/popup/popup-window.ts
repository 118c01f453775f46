import { vi } from 'vitest';
import { asBrowser } from '../library/opened-library';

/** What the popup asks of a browser besides the library, and jsdom does not have; before each test. */
export function asPopup(): void {
  asBrowser();
  vi.stubGlobal('scrollTo', vi.fn());
  vi.stubGlobal('IntersectionObserver', NeverSeen);
}

class NeverSeen {
  observe = () => undefined;
  disconnect = () => undefined;
}
