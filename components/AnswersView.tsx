import type { Answer } from '@/data/store/answer';
import type { SummaryId } from '@/data/summary';
import { dayOf } from './day';
import { ImportButton } from './ImportButton';
import { useText } from './text';

interface Props {
  answers: Answer[];
  /** What the last import came to, or why it changed nothing. */
  status: string | undefined;
  /** The title of the paper that a summary explains. */
  titleOf(summary: SummaryId): string;
  onForget(answer: Answer): void;
  onExport(): void;
  onImport(file: File): void;
}

/** What the reader said of possible matches: to look at, take back, keep in a file. */
export function AnswersView(props: Props) {
  const { answers } = props;
  const text = useText();
  return (
    <div class="reading-list">
      <p class="count">{text(answers.length > 0 ? 'answersHint' : 'answersEmpty')}</p>
      {props.status && (
        <p class="removed" role="status">
          {props.status}
        </p>
      )}
      <ul class="rows">
        {answers.map((answer) => (
          <AnswerRow key={answer.id} answer={answer} {...props} />
        ))}
      </ul>
      {answers.length > 0 && (
        <button type="button" class="export" onClick={props.onExport}>
          {text('exportAnswers')}
        </button>
      )}
      <ImportButton
        label={text('importAnswers')}
        accept="application/json,.json"
        onImport={props.onImport}
      />
    </div>
  );
}

function AnswerRow({ answer, titleOf, onForget }: Props & { answer: Answer }) {
  const text = useText();
  const name = answer.title || (answer.keys[0] ?? '');
  return (
    <li class="row saved">
      <span class="row-title" lang="en">
        {name}
      </span>
      <span class="excerpt">
        {text(answer.same ? 'answerSame' : 'answerOther')}{' '}
        <span lang="en">{titleOf(answer.summary)}</span>
      </span>
      <span class="row-facts">
        <time dateTime={answer.answeredAt}>
          {text('answeredOn', dayOf(answer.answeredAt, text('language')))}
        </time>
        <button
          type="button"
          aria-label={text('forgetAnswer', name)}
          onClick={() => onForget(answer)}
        >
          {text('remove')}
        </button>
      </span>
    </li>
  );
}
