import { Sign } from './Sign';
import { useText } from './text';

interface Props {
  /** The paper's title, for those who hear the mark instead of seeing it. */
  title: string;
  open: boolean;
  onPress(): void;
}

/** The quiet sign on a paper in a list that the channel has explained. */
export function Mark({ title, open, onPress }: Props) {
  const text = useText();
  return (
    <button
      type="button"
      class="mark"
      aria-haspopup="dialog"
      aria-expanded={open}
      aria-label={text('summaryOf', title)}
      onClick={onPress}
    >
      <Sign />
      <span aria-hidden="true">{text('mark')}</span>
    </button>
  );
}
