import type { SummaryId } from '@/data/summary';
import { countText } from './count-text';
import { type TextKey, useText } from './text';

/** An explained paper that the page cites. */
export interface CitedPaper {
  summary: SummaryId;
  /** As the page names it. */
  title: string;
}

export interface CitedPapersProps {
  /** At least one. */
  papers: CitedPaper[];
  /** Goes to where the page cites it. */
  onGo(paper: CitedPaper): void;
}

/** How many of the papers that the page cites are explained; opened, which ones. */
export function CitedPapers({ papers, onGo }: CitedPapersProps) {
  const text = useText();
  const count = countText(papers.length, text('language'));
  return (
    <details class="cited">
      <summary>{text(keyFor(papers.length, text('language')), count)}</summary>
      <ul>
        {papers.map((paper) => (
          <li key={paper.summary}>
            <button type="button" onClick={() => onGo(paper)}>
              {paper.title}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function keyFor(count: number, language: string): TextKey {
  const form = new Intl.PluralRules(language).select(count);
  if (form === 'one') return 'citesOne';
  return form === 'few' ? 'citesFew' : 'citesMany';
}
