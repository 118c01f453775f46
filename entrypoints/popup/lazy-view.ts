import { type ComponentType, type FunctionComponent, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
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
    // Also where the code has come since this was drawn, before effects.
    useEffect(() => void ready().then(() => drawAgain(true)), []);
    return view ? h(view, props) : null;
  };
  return Object.assign(Lazy, { load: () => void ready() });
}
