import type { ReadingStatus } from '@/data/reading-list/saved-paper';
import { useText } from '../text';
import { STATUS_TEXT, STATUSES } from './status-text';

interface Props {
  /** `undefined` where entries differ. */
  status: ReadingStatus | undefined;
  onStatus(status: ReadingStatus): void;
}

/** Whether a paper is to be read, is being read, or was read. */
export function StatusChoice({ status, onStatus }: Props) {
  const text = useText();
  return (
    <fieldset class="status-choice">
      <legend class="unseen">{text('status')}</legend>
      {STATUSES.map((one) => (
        <button key={one} type="button" aria-pressed={one === status} onClick={() => onStatus(one)}>
          {text(STATUS_TEXT[one])}
        </button>
      ))}
    </fieldset>
  );
}
