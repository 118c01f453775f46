import { isFree } from './free-room';

/**
 * The line has no height of its own where it stands at the end of what is above the list. Once the
 * reader steps through the list, it follows, below any bar of the page.
 */
export const HOST_CSS = `
:host { all: initial; display: block; position: relative; height: 0; z-index: 900; }
.root { position: absolute; inset-inline-end: 0; bottom: 0; width: max-content; }
:host([data-own-line]) { height: auto; margin: 4px 0; }
:host([data-own-line]) .root { position: static; width: auto; }
:host([data-own-line]:not([data-following])) .line { padding: 0; }
:host([data-following]) { position: sticky; top: 92px; }
:host([data-following][data-own-line]) { top: 60px; }
:host([data-following]) .line {
  width: fit-content; margin-inline-start: auto;
  border-radius: 8px; background: var(--surface); box-shadow: 0 0 0 1px var(--line);
}`;

/**
 * Puts the line where nothing moves for it: to the end of what stands right above the list, which
 * mostly leaves that free; only where it does not, in a line of its own.
 *
 * @param host stands before the list already, with its content
 */
export function placeLine(host: HTMLElement): void {
  const line = host.shadowRoot?.querySelector('.line');
  if (!line || host.hasAttribute('data-following')) return;
  host.removeAttribute('data-own-line');
  const room = line.getBoundingClientRect();
  const fits = room.left >= host.getBoundingClientRect().left;
  host.toggleAttribute('data-own-line', !fits || !isFree(room, host));
}
