import { useText } from './text';

interface Props {
  /** The site, by its name or host. */
  site: string;
  /** Whether the reader has just switched it on. */
  on: boolean;
  onSwitchOn(): void;
}

/** Offers to show summaries on the site of this page. */
export function SwitchOnHere({ site, on, onSwitchOn }: Props) {
  const text = useText();
  return (
    <div class="offer">
      <p role="status">{on ? text('switchedOn') : text('switchOnHint', site)}</p>
      {!on && (
        <button type="button" class="switch-on" onClick={onSwitchOn}>
          {text('switchOnHere')}
        </button>
      )}
    </div>
  );
}
