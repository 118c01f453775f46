/** What a reader does before anything of ours is asked to act. */
const DEEDS = ['pointerover', 'pointerdown', 'focusin', 'keydown', 'visibilitychange'];

/** The context that a script runs in. */
interface Context {
  readonly isInvalid: boolean;
  readonly signal: AbortSignal;
  abort(): void;
}

/**
 * Ends a script, and with it what it shows, once its extension was updated, switched off or removed:
 * nothing of it could act any more, and it would stay beside whatever the page shows later. Nobody
 * is told of that, so it is looked at whenever the reader does something on the page.
 */
export function endWithExtension(ctx: Context): void {
  const look = () => {
    if (ctx.isInvalid) ctx.abort();
  };
  for (const deed of DEEDS) {
    document.addEventListener(deed, look, { capture: true, signal: ctx.signal });
  }
}

/** The same work, done only while the extension is there: without it there are not even its texts. */
export function whileThere(ctx: Pick<Context, 'isInvalid'>, work: () => void): () => void {
  return () => {
    if (!ctx.isInvalid) work();
  };
}
