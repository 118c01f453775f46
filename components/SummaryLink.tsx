import type { ComponentChildren } from 'preact';
import type { LinkedSummary } from '@/data/mentions/related';

/** Where links from one summary to others lead, and what a plain press of one does instead. */
export interface SummaryLinks {
  /** For a tab of its own, by the reader's own gesture. */
  hrefOf(summary: LinkedSummary): string;
  /** Shows it where the reader is. */
  open(summary: LinkedSummary, link: HTMLElement): void;
}

interface Props {
  summary: LinkedSummary;
  links: SummaryLinks;
  /** What tells more than the words of the link. */
  title?: string;
  children: ComponentChildren;
}

/** A link from a summary to another. */
export function SummaryLink({ summary, links, title, children }: Props) {
  return (
    <a
      class="to-summary"
      lang="en"
      href={links.hrefOf(summary)}
      data-to={summary.id}
      title={title}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        links.open(summary, event.currentTarget);
      }}
    >
      {children}
    </a>
  );
}
