import { useId } from 'preact/hooks';
import type { LinkedSummary } from '@/data/mentions/related';
import { SummaryLink, type SummaryLinks } from './SummaryLink';
import { useText } from './text';

interface Props {
  /** Those that mention the summary above. */
  summaries: LinkedSummary[];
  links: SummaryLinks;
}

/** The summaries that mention the one above. */
export function SeeAlso({ summaries, links }: Props) {
  const text = useText();
  const heading = useId();
  return (
    <div class="see-also">
      <h3 id={heading}>{text('seeAlso')}</h3>
      <ul aria-labelledby={heading}>
        {summaries.map((summary) => (
          <li key={summary.id}>
            <SummaryLink summary={summary} links={links}>
              {summary.title}
            </SummaryLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
