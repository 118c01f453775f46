import type { Problem } from '@/data/store/problem';
import type { Summary } from '@/data/summary';
import { Notice } from './Notice';
import { summaryLinks, summaryTags } from './paper-links';
import { OutsideLink } from './RichText';
import { SaveButton } from './SaveButton';
import { SummaryBody } from './SummaryBody';
import { useText } from './text';

export interface SummaryViewProps {
  summary: Summary;
  saved: boolean;
  /** Why the last change of `saved` did not succeed. */
  problem: Problem | undefined;
  onSave(saved: boolean): void;
}

/** A whole summary: title, alias and venue, text, links and the Save button. */
export function SummaryView({ summary, saved, problem, onSave }: SummaryViewProps) {
  return (
    <article class="summary">
      <h2 lang="en">{summary.title}</h2>
      <SummaryTags summary={summary} />
      <SummaryBody body={summary.body} />
      <SummaryFooter summary={summary} saved={saved} problem={problem} onSave={onSave} />
    </article>
  );
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

export function SummaryFooter({ summary, saved, problem, onSave }: SummaryViewProps) {
  const text = useText();
  return (
    <footer>
      <div class="actions">
        <SaveButton saved={saved} onChange={onSave} />
        <nav>
          {summaryLinks(summary).map(({ label, href }) => (
            <OutsideLink key={label} href={href}>
              {text(label)}
            </OutsideLink>
          ))}
        </nav>
      </div>
      <Notice problem={problem} />
    </footer>
  );
}
