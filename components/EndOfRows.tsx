import { useEffect, useRef } from 'preact/hooks';

/** The next rows are read before the reader comes to the last ones. */
const NEAR = '400px';

/** Stands after the rows of a list, unseen, and says when one scrolls near to it. */
export function EndOfRows({ rows, onNear }: { rows: number; onNear(): void }) {
  const end = useRef<HTMLDivElement>(null);
  const near = useRef(onNear);
  near.current = onNear;
  // Anew for each number of rows: the end may still be near after some have been added.
  useEffect(() => {
    if (!end.current || rows === 0) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && near.current(),
      { rootMargin: NEAR },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [rows]);
  return <div ref={end} />;
}
