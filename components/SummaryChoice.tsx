import type { Summary } from '@/data/summary';
import { SummaryRow } from './SummaryRow';
import { useText } from './text';

/** Several summaries on one page: which one to read? */
export function SummaryChoice(props: { summaries: Summary[]; onOpen(summary: Summary): void }) {
  const text = useText();
  return (
    <div>
      <p class="count">{text('severalHere', String(props.summaries.length))}</p>
      <ul class="rows">
        {props.summaries.map((summary) => (
          <li key={summary.id}>
            <button type="button" class="row" onClick={() => props.onOpen(summary)}>
              <SummaryRow summary={summary} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
