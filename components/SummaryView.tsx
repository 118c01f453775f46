import type { Match } from '@/data/match/match';
import type { ChannelSign } from '@/data/store/channels/channel-sign';
import type { Problem } from '@/data/store/problem';
import type { Summary } from '@/data/summary';
import { Explanation } from './Explanation';
import { Notice } from './Notice';
import { summaryLinks, summaryTags } from './paper-links';
import { Question } from './Question';
import { OutsideLink } from './RichText';
import type { RelatedParts } from './related-parts';
import { SaveButton } from './SaveButton';
import { SummaryBody } from './SummaryBody';
import type { SummarySourcesProps } from './SummarySources';
import { useText } from './text';

export interface SummaryViewProps {
  summary: Summary;
  saved: boolean;
  /** Why the last change of `saved` did not succeed. */
  problem: Problem | undefined;
  onSave(saved: boolean): void;
  /** What is known of other summaries: the ways to them, once they are found. */
  related?: RelatedParts | undefined;
  /** Of its channel, where that is an added one. */
  sign?: ChannelSign | undefined;
  /** The choice between the summaries of the paper, where there are several. */
  choice?: SummarySourcesProps | undefined;
  /** How the page's paper was joined to the summary, where a page is what it is shown for. */
  match?: Match;
  /** Says whether a possible match is right. */
  onAnswer?(same: boolean): void;
}

/** A whole summary: title, alias and venue, text, links and the Save button. */
export function SummaryView(view: SummaryViewProps) {
  const { summary, related } = view;
  return (
    <article class="summary">
      <PaperQuestion {...view} />
      <h2 lang="en">{summary.title}</h2>
      <SummaryTags summary={summary} />
      <SummaryBody body={summary.body} words={related?.words} />
      {related?.below}
      <SummaryFooter {...view} />
    </article>
  );
}

/** The question whether it is this paper's summary at all, where that is only possible. */
export function PaperQuestion(props: SummaryViewProps & { title?: string }) {
  const { match, onAnswer, title } = props;
  if (match?.grade !== 'possible' || !onAnswer) return null;
  return <Question title={title} reason={match} onAnswer={onAnswer} />;
}

export function SummaryTags({ summary }: { summary: Summary }) {
  const tags = summaryTags(summary);
  if (tags.length === 0) return null;
  return (
    <p class="tags">
      {tags.map((tag) => (
        <span key={tag}>{tag}</span>
      ))}
    </p>
  );
}

export function SummaryFooter({ summary, saved, problem, onSave, match }: SummaryViewProps) {
  const text = useText();
  return (
    <footer>
      <div class="actions">
        <SaveButton saved={saved} onChange={onSave} />
        <div class="links">
          {summaryLinks(summary).map(({ label, href }) => (
            <OutsideLink key={label} href={href}>
              {text(label)}
            </OutsideLink>
          ))}
        </div>
      </div>
      <Notice problem={problem} />
      {match?.grade === 'certain' && (
        <details class="why">
          <summary>{text('why')}</summary>
          <Explanation {...match} />
        </details>
      )}
    </footer>
  );
}
