/** A pointer that rests this long on a mark means it; one that passes by does not. */
const REST_MS = 220;
/** Time to cross the gap between a mark and what opened from it. */
const LEAVE_MS = 260;

interface Intents {
  rest(): void;
  leave(): void;
}

/**
 * Tells a pointer that rests on an element from one that passes by. Elements watched by the same
 * intent share it: moving from one to another before `LEAVE_MS` is not leaving.
 */
export function hoverIntent() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const after = (ms: number, act: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(act, ms);
  };
  return {
    watch(element: HTMLElement, { rest, leave }: Intents, signal: AbortSignal): void {
      element.addEventListener(
        'pointerenter',
        (event) => {
          if (event.pointerType !== 'touch') after(REST_MS, rest);
        },
        { signal },
      );
      element.addEventListener('pointerleave', () => after(LEAVE_MS, leave), { signal });
    },
  };
}
