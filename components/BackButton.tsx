import type { Ref } from 'preact';
import { type TextKey, useText } from './text';

interface Props {
  /** Says where to. */
  label: Extract<TextKey, 'back' | 'backToSummary'>;
  onBack(): void;
  button?: Ref<HTMLButtonElement> | undefined;
}

/** The way back from a summary to what it was opened from. */
export function BackButton({ label, onBack, button }: Props) {
  const text = useText();
  return (
    <button type="button" class="back" ref={button ?? null} onClick={onBack}>
      ← {text(label)}
    </button>
  );
}
