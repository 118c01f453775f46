import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { type TextKey, useText } from './text';
import { useFocusKept } from './use-focus-kept';

interface Props<Name extends TextKey> {
  names: readonly Name[];
  current: Name;
  onChange(name: Name): void;
  /** What stands beside the names. */
  aside?: ComponentChildren;
  /** The content of the current view. */
  children: ComponentChildren;
}

/** The views of a window, one at a time; left and right arrows go from one to the next. */
export function Tabs<Name extends TextKey>(props: Props<Name>) {
  const { names, current, onChange } = props;
  const text = useText();
  const id = useId();
  const view = useRef<HTMLDivElement>(null);
  useFocusKept(view);

  function press(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = names[(names.indexOf(current) + step + names.length) % names.length];
    if (next === undefined) return;
    onChange(next);
    document.getElementById(`${id}-${next}`)?.focus();
  }

  return (
    <>
      <header class="tabs">
        <div role="tablist" aria-label={text('views')} onKeyDown={press}>
          {names.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`${id}-${name}`}
              aria-selected={name === current}
              aria-controls={id}
              tabIndex={name === current ? 0 : -1}
              onClick={() => onChange(name)}
            >
              {text(name)}
            </button>
          ))}
        </div>
        {props.aside}
      </header>
      <div
        ref={view}
        class="view"
        role="tabpanel"
        id={id}
        aria-labelledby={`${id}-${current}`}
        tabIndex={-1}
      >
        {props.children}
      </div>
    </>
  );
}
