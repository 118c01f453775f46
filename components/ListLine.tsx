import { countText } from './count-text';
import { Sign } from './Sign';
import { useText } from './text';

export interface ListLineProps {
  /** How many rows of the list are explained, how many may be, and how many there are. */
  explained: number;
  possible: number;
  total: number;
  /** Only these rows are shown. */
  only: boolean;
  onOnly(only: boolean): void;
  /** Goes to the next of them, or to the previous. */
  onStep(by: 1 | -1): void;
}

/** One line about a list: how much of it is explained, and the ways through that part. */
export function ListLine({ explained, possible, total, only, onOnly, onStep }: ListLineProps) {
  const text = useText();
  const number = (n: number) => countText(n, text('language'));
  return (
    <fieldset class="line" aria-label={text('listLine')}>
      <Sign />
      <span class="count" role="status">
        {text('explainedOf', number(explained), number(total))}
        {possible > 0 && `, ${text('possiblyMore', number(possible))}`}
      </span>
      <span class="steps">
        <Step by={-1} onStep={onStep} />
        <Step by={1} onStep={onStep} />
      </span>
      <button type="button" class="only" aria-pressed={only} onClick={() => onOnly(!only)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <rect x="2" y="2" width="12" height="12" rx="3" />
          {only && <path d="M5 8.2l2.2 2.2L11.2 6" />}
        </svg>
        {text('onlyExplained')}
      </button>
    </fieldset>
  );
}

function Step({ by, onStep }: { by: 1 | -1; onStep(by: 1 | -1): void }) {
  const text = useText();
  const label = text(by === 1 ? 'nextExplained' : 'previousExplained');
  const key = by === 1 ? ']' : '[';
  return (
    <button
      type="button"
      class="step"
      title={`${label} ${key}`}
      aria-label={label}
      aria-keyshortcuts={key}
      onClick={() => onStep(by)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={by === 1 ? 'M4 6l4 4 4-4' : 'M4 10l4-4 4 4'} />
      </svg>
    </button>
  );
}
