import type { ComponentChildren } from 'preact';
import { useText } from './text';

/** A page that nobody has explained: says so, and offers to search. */
export function NothingHere({ children }: { children: ComponentChildren }) {
  const text = useText();
  return (
    <>
      <div class="empty">
        <h2>{text('nothingHere')}</h2>
        <p>{text('nothingHereHint')}</p>
      </div>
      {children}
    </>
  );
}
