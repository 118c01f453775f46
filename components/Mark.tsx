import type { ChannelSign } from '@/data/store/channels/channel-sign';
import { Sign } from './Sign';
import { useText } from './text';

interface Props {
  /** The paper's title, for those who hear the mark instead of seeing it. */
  title: string;
  /** Whether it is that paper is a question still. */
  possible: boolean;
  open: boolean;
  /** Of the channel, where it is an added one. */
  sign?: ChannelSign | undefined;
  /** Only the sign: amid a sentence, a word would be in the way. */
  brief?: boolean;
  onPress(): void;
}

/** The quiet sign on a paper that the channel has explained: in a list, or where it is cited. */
export function Mark(props: Props) {
  const { title, possible, open, sign, brief, onPress } = props;
  const text = useText();
  return (
    <button
      type="button"
      class="mark"
      data-colour={sign?.colour}
      aria-haspopup="dialog"
      aria-expanded={open}
      aria-label={text(possible ? 'possibleSummaryOf' : 'summaryOf', title)}
      onClick={onPress}
    >
      <Sign sign={sign} />
      {!brief && <span aria-hidden="true">{text(possible ? 'markPossible' : 'mark')}</span>}
    </button>
  );
}
