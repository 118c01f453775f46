/** Of a page that is not seen, which has no frames: the next turn comes then. */
const NO_FRAME_MS = 200;

let last = Promise.resolve();

/**
 * The turn to put something into the page, in the order of asking: each comes after the frame that
 * shows what was put in before. For all of it a long page is laid out anew, and once is enough for
 * one task.
 */
export function nextTurn(): Promise<void> {
  last = last.then(frame);
  return last;
}

function frame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, NO_FRAME_MS);
  });
}
