import type { ComponentChildren } from 'preact';
import type { Mention, Related } from '@/data/mentions/related';
import type { Run, Summary } from '@/data/summary';
import { runsOf } from '@/data/summary-text';
import { LinkedWords } from './LinkedWords';
import type { ShowWords } from './RichText';
import { SeeAlso } from './SeeAlso';
import type { SummaryLinks } from './SummaryLink';

/** What a view of a summary shows of others: links in its words, and what stands below them. */
export interface RelatedParts {
  words: ShowWords;
  below: ComponentChildren;
}

/** @param related as it was found for this very summary: mentions are told by their places */
export function relatedParts(
  summary: Summary,
  { mentions, mentionedIn }: Related,
  links: SummaryLinks,
): RelatedParts {
  const byRun = mentionsByRun(runsOf(summary.body), mentions);
  return {
    words: (run) => {
      const some = byRun.get(run);
      return some && <LinkedWords text={run.text} mentions={some} links={links} />;
    },
    below: mentionedIn.length > 0 && <SeeAlso summaries={mentionedIn} links={links} />,
  };
}

function mentionsByRun(runs: Run[], mentions: Mention[]): Map<Run, Mention[]> {
  const byRun = new Map<Run, Mention[]>();
  for (const mention of mentions) {
    const run = runs[mention.run];
    if (run) byRun.set(run, [...(byRun.get(run) ?? []), mention]);
  }
  return byRun;
}
