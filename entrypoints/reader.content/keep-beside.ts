import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { reportError } from '@/report-error';

/** Keeps a popover beside what it opened from, inside the window, while either moves. */
export function keepBeside(anchor: HTMLElement, popover: HTMLElement, signal: AbortSignal): void {
  const stop = autoUpdate(anchor, popover, () => {
    computePosition(anchor, popover, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(6),
        flip({ padding: 8 }),
        shift({ padding: 8 }),
        size({
          padding: 8,
          apply({ availableHeight }) {
            popover.style.maxHeight = `${Math.max(160, Math.min(640, availableHeight))}px`;
          },
        }),
      ],
    })
      .then(({ x, y }) => {
        popover.style.left = `${x}px`;
        popover.style.top = `${y}px`;
      })
      .catch(reportError);
  });
  signal.addEventListener('abort', stop);
}
