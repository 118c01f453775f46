import { type ComponentType, type FunctionComponent, h } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { reportError } from '@/report-error';

/** A view that draws nothing until its code is there. */
export interface LazyView<Props> extends FunctionComponent<Props> {
  /** Loads the code ahead of its first use. */
  load(): void;
}

/**
 * A view whose code is loaded when it is first shown, so that the window opens without it.
 *
 * @param asks `afterPaint` where it says what nobody waits for: asking for code takes some
 *   milliseconds by itself
 */
export function lazyView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  asks: 'beforePaint' | 'afterPaint' = 'beforePaint',
): LazyView<Props> {
  let view: ComponentType<Props> | undefined;
  let loading: Promise<void> | undefined;
  const ready = () => {
    loading ??= load().then((loaded) => {
      view = loaded;
    });
    return loading.catch((error) => {
      loading = undefined; // The next use tries again.
      reportError(error);
    });
  };

  // A paint takes a frame, and effects wait for it.
  const useAsking = asks === 'beforePaint' ? useLayoutEffect : useEffect;

  const Lazy: FunctionComponent<Props> = (props) => {
    const [, drawAgain] = useState(false);
    // Also where the code has come since this was drawn.
    useAsking(() => void ready().then(() => drawAgain(true)), []);
    return view ? h(view, props) : null;
  };
  return Object.assign(Lazy, { load: () => void ready() });
}
