import type { SummarySource } from '@/data/store/summary-to-read';
import type { SummaryId } from '@/data/summary';
import { dayOf } from './day';
import { Sign } from './Sign';
import { useText } from './text';

export interface SummarySourcesProps {
  /** All summaries of a paper, the newest first. */
  sources: readonly SummarySource[];
  /** The one that is read. */
  current: SummaryId;
  onChoose(id: SummaryId): void;
}

/** Whose summaries of one paper there are, to go from one to another: each stays in its place. */
export function SummarySources({ sources, current, onChoose }: SummarySourcesProps) {
  const text = useText();
  return (
    <fieldset class="sources">
      <legend>{text('summariesOfPaper')}</legend>
      {sources.map(({ id, channel, postedAt, sign }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === current}
          data-source={id}
          onClick={() => onChoose(id)}
        >
          <Sign sign={sign} />
          <span class="name">@{channel}</span>
          {postedAt && <time dateTime={postedAt}>{dayOf(postedAt, text('language'))}</time>}
        </button>
      ))}
    </fieldset>
  );
}
