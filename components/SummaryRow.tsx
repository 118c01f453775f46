import { excerpt, highlight } from '@/data/search/highlight';
import { NOTHING_SOUGHT, type Sought } from '@/data/search/sought';
import type { Summary } from '@/data/summary';
import { plainText, textsOf } from '@/data/summary-text';
import { Highlighted } from './Highlighted';
import { SummaryTags } from './SummaryView';

const EXCERPT_LENGTH = 150;

interface Props {
  summary: Summary;
  /** The words searched for. */
  sought?: Sought | undefined;
}

/** A summary in a list: its title, and the part of its text that holds the words searched for. */
export function SummaryRow({ summary, sought = NOTHING_SOUGHT }: Props) {
  const text = textsOf(summary.body).map(plainText).join(' ');
  return (
    <>
      <span class="row-title" lang="en">
        <Highlighted stretches={highlight(summary.title, sought)} />
      </span>
      <SummaryTags summary={summary} />
      <span class="excerpt" lang="ru">
        <Highlighted stretches={excerpt(text, sought, EXCERPT_LENGTH)} />
      </span>
    </>
  );
}
