import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  class: string;
  label: string;
  hint?: string;
  placeholder: string;
  typed: string;
  onType(typed: string): void;
  button: { text: string; class: 'main' | 'quiet'; disabled?: boolean };
  /** Of the button and the Enter key. */
  onSend(): void;
  /** What is said below the field of what stands in it. */
  said: ComponentChildren;
  wrong: boolean;
}

/** A field for one address, its button, and below what is said of it. */
export function AddressForm({ button, typed, wrong, ...props }: Props) {
  const id = useId();
  return (
    <form
      class={props.class}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onSend();
      }}
    >
      <label for={id}>{props.label}</label>
      {props.hint && <p class="hint">{props.hint}</p>}
      <p class="address-field">
        <input
          id={id}
          class="list-search"
          type="text"
          inputMode="url"
          autocapitalize="none"
          autocomplete="off"
          spellcheck={false}
          placeholder={props.placeholder}
          value={typed}
          aria-describedby={`${id}-said`}
          aria-invalid={wrong ? 'true' : undefined}
          onInput={({ currentTarget }) => props.onType(currentTarget.value)}
        />
        <button type="submit" class={button.class} disabled={button.disabled}>
          {button.text}
        </button>
      </p>
      <p id={`${id}-said`} class="said-below" role="status" data-wrong={wrong ? '' : undefined}>
        {props.said}
      </p>
    </form>
  );
}
