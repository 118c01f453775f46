import { Explanation, type Reason } from './Explanation';
import { useText } from './text';

interface Props {
  /** The title of the paper that the summary explains, where it is not shown beside. */
  title?: string | undefined;
  reason: Reason;
  onAnswer(same: boolean): void;
}

/** Asks whether a paper is the one that a summary explains, where the titles leave it open. */
export function Question({ title, reason, onAnswer }: Props) {
  const text = useText();
  return (
    <fieldset class="question">
      <legend>
        <strong>{text('samePaper')}</strong>
        {title !== undefined && <span lang="en"> {title}</span>}
      </legend>
      <p class="reason">
        <Explanation {...reason} />
      </p>
      <div class="answers">
        <button type="button" class="answer" onClick={() => onAnswer(true)}>
          {text('yes')}
        </button>
        <button type="button" class="answer" onClick={() => onAnswer(false)}>
          {text('no')}
        </button>
      </div>
    </fieldset>
  );
}
