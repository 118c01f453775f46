import { useEffect } from 'preact/hooks';
import { searchedText } from '@/data/reading-list/list-search';
import type { SavedPaper } from '@/data/reading-list/saved-paper';

/** So many entries are made ready between two looks at the clock. */
const AT_ONCE = 10;
/**
 * Of the browser's idle time, in ms, at once. It gives 50, and all of them would be taken: so long
 * would a key wait, or another page of the extension that is being opened, which has the same thread.
 */
const MOST_AT_ONCE = 8;

/** Makes the texts of entries ready for a search while the browser is idle: the first letter is as quick as the others. */
export function useSearchedAhead(list: SavedPaper[]): void {
  useEffect(() => {
    let at = 0;
    let idle = requestIdleCallback(function goOn(deadline) {
      const until = performance.now() + MOST_AT_ONCE;
      while (at < list.length && deadline.timeRemaining() > 1 && performance.now() < until) {
        for (const entry of list.slice(at, at + AT_ONCE)) searchedText(entry);
        at += AT_ONCE;
      }
      if (at < list.length) idle = requestIdleCallback(goOn);
    });
    return () => cancelIdleCallback(idle);
  }, [list]);
}
