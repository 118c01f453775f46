import { Sign } from './Sign';
import { useText } from './text';

interface Props {
  /** The paper's title, for those who hear the mark instead of seeing it. */
  title: string;
  /** Whether it is that paper is a question still. */
  possible: boolean;
  open: boolean;
  onPress(): void;
}

/** The quiet sign on a paper in a list that the channel has explained. */
export function Mark({ title, possible, open, onPress }: Props) {
  const text = useText();
  return (
    <button
      type="button"
      class="mark"
      aria-haspopup="dialog"
      aria-expanded={open}
      aria-label={text(possible ? 'possibleSummaryOf' : 'summaryOf', title)}
      onClick={onPress}
    >
      <Sign />
      <span aria-hidden="true">{text(possible ? 'markPossible' : 'mark')}</span>
    </button>
  );
}
