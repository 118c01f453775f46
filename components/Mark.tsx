import { Sign } from './Sign';
import { useText } from './text';

interface Props {
  /** The paper's title, for those who hear the mark instead of seeing it. */
  title: string;
  /** Whether it is that paper is a question still. */
  possible: boolean;
  open: boolean;
  /** Only the sign: amid a sentence, a word would be in the way. */
  brief?: boolean;
  onPress(): void;
  /** Whether the paper is on the reading list, where it can be saved from the mark itself. */
  saved?: boolean;
  onSave?: ((saved: boolean) => void) | undefined;
}

/** The quiet sign on a paper that the channel has explained: in a list, or where it is cited. */
export function Mark(props: Props) {
  const { title, possible, open, brief, onPress, saved = false, onSave } = props;
  const text = useText();
  return (
    <>
      <button
        type="button"
        class="mark"
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={text(possible ? 'possibleSummaryOf' : 'summaryOf', title)}
        onClick={onPress}
      >
        <Sign />
        {!brief && <span aria-hidden="true">{text(possible ? 'markPossible' : 'mark')}</span>}
      </button>
      {onSave && <KeepButton title={title} saved={saved} onSave={onSave} />}
    </>
  );
}

/** Saves the paper of a row: seen while the row is pointed at, and always once it is saved. */
function KeepButton(props: { title: string; saved: boolean; onSave(saved: boolean): void }) {
  const { title, saved, onSave } = props;
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
