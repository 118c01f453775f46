import type { Summary } from '@/data/summary';
import { summaryLinks } from '../paper-links';
import { OutsideLink } from '../RichText';
import type { RelatedParts } from '../related-parts';
import { SummaryBody } from '../SummaryBody';
import { SummarySources, type SummarySourcesProps } from '../SummarySources';
import { useText } from '../text';

interface Props {
  summary: Summary;
  /** The choice between the summaries of the paper, where there are several. */
  choice: SummarySourcesProps | undefined;
  related: RelatedParts | undefined;
}

/** The summary of an entry's paper, within the entry: its text, what it leads to, where it is from. */
export function SummarySection({ summary, choice, related }: Props) {
  const text = useText();
  return (
    <section class="summary-section">
      <h3>{text('summary')}</h3>
      {choice && <SummarySources {...choice} />}
      <SummaryBody body={summary.body} words={related?.words} />
      {related?.below}
      <p class="links">
        <span>{text('byChannel', summary.channel)}</span>
        {summaryLinks(summary)
          .filter(({ label }) => label !== 'paper')
          .map(({ label, href }) => (
            <OutsideLink key={label} href={href}>
              {text(label)}
            </OutsideLink>
          ))}
      </p>
    </section>
  );
}
