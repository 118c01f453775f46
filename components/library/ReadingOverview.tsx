import type { ComponentChildren } from 'preact';
import type { ReadingStatus } from '@/data/reading-list/saved-paper';
import { countText } from '../count-text';
import { type TextKey, useText } from '../text';
import { STATUS_TEXT, STATUSES } from './status-text';

interface Props {
  /** How many papers have each status. */
  counts: ReadonlyMap<ReadingStatus, number>;
  /** The weeks. */
  children: ComponentChildren;
}

const KEYS: [string, TextKey][] = [
  ['J K', 'keyStep'],
  ['X', 'keyChoose'],
  ['Shift + ↑ ↓', 'keyRange'],
  ['A', 'keyAll'],
  ['/', 'keySearch'],
  ['Delete', 'keyDelete'],
  ['Ctrl + Z', 'keyUndo'],
  ['Esc', 'keyClose'],
];

/** One's own reading, where no entry is opened; and the keys that lead on from here. */
export function ReadingOverview({ counts, children }: Props) {
  const text = useText();
  return (
    <div class="overview">
      <h2>{text('overview')}</h2>
      <dl class="totals">
        {STATUSES.map((status) => (
          <div key={status}>
            <dt>{text(STATUS_TEXT[status])}</dt>
            <dd>{countText(counts.get(status) ?? 0, text('language'))}</dd>
          </div>
        ))}
      </dl>
      {children}
      <h3>{text('keys')}</h3>
      <dl class="keys">
        {KEYS.map(([keys, does]) => (
          <div key={does}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{text(does)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
