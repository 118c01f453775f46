import type { ComponentChildren } from 'preact';
import { useText } from './text';

interface Props {
  /** What can be done about it on this page. */
  offer?: ComponentChildren;
  /** The search. */
  children: ComponentChildren;
}

/** A page that nobody has explained: says so, and offers to search. */
export function NothingHere({ offer, children }: Props) {
  const text = useText();
  return (
    <>
      <div class="empty">
        <h2>{text('nothingHere')}</h2>
        <p>{text('nothingHereHint')}</p>
      </div>
      {offer}
      {children}
    </>
  );
}
