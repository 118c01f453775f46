import { type ComponentType, type FunctionComponent, h } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { reportError } from '@/report-error';

/** A view that draws nothing until its code is there. */
export interface LazyView<Props> extends FunctionComponent<Props> {
  /** Loads the code ahead of its first use. */
  load(): void;
}

/** A view whose code is loaded when it is first shown, so that the window opens without it. */
export function lazyView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
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

  const Lazy: FunctionComponent<Props> = (props) => {
    const [, drawAgain] = useState(false);
    // Before the paint, which takes a frame; also where the code has come since this was drawn.
    useLayoutEffect(() => void ready().then(() => drawAgain(true)), []);
    return view ? h(view, props) : null;
  };
  return Object.assign(Lazy, { load: () => void ready() });
}
