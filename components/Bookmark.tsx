import { useText } from './text';

interface Props {
  /** The paper's title, for those who hear the button instead of seeing it. */
  title: string;
  saved: boolean;
  /** Asks for the paper to be saved, or taken off the list. */
  onSave(saved: boolean): void;
}

/** Saves the paper of a row, and shows that it is saved. */
export function Bookmark({ title, saved, onSave }: Props) {
  const text = useText();
  return (
    <button
      type="button"
      class="keep"
      aria-pressed={saved}
      aria-label={text('saveTitle', title)}
      title={text(saved ? 'saved' : 'save')}
      onClick={() => onSave(!saved)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M4 2h8v12l-4-3-4 3z" fill={saved ? 'currentColor' : 'none'} />
      </svg>
    </button>
  );
}
