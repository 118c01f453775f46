import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives each place of a window a scroll position of its own: one that is new begins at its top,
 * and going back finds a list where it was left.
 */
export function useScrollOf(place: string): void {
  const positions = useRef(new Map<string, number>()).current;
  useLayoutEffect(() => {
    window.scrollTo(0, positions.get(place) ?? 0);
    const remember = () => positions.set(place, window.scrollY);
    window.addEventListener('scroll', remember);
    return () => window.removeEventListener('scroll', remember);
  }, [place, positions]);
}
