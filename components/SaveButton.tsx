import { useText } from './text';

interface Props {
  saved: boolean;
  /** Asks for the paper to be saved, or taken off the list. */
  onChange(saved: boolean): void;
}

/** Puts a paper on the reading list and takes it off again. */
export function SaveButton({ saved, onChange }: Props) {
  const text = useText();
  return (
    <button type="button" class="save" aria-pressed={saved} onClick={() => onChange(!saved)}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M4 2h8v12l-4-3-4 3z" fill={saved ? 'currentColor' : 'none'} />
      </svg>
      {text(saved ? 'saved' : 'save')}
    </button>
  );
}
