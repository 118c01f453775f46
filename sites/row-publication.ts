import type { ListRow } from './list-row';
import { type Publication, publication } from './publication-metas';
import { titleText } from './title-text';
import { yearIn } from './year-in';

/**
 * When and where the paper of a row was published: arXiv's lists and its search name the journal,
 * OpenReview the day and the venue (`.note-meta-info`; of 2017 and 2018 the day only).
 */
export function rowPublication(row: ListRow): Publication {
  const find = (selector: string) => row.map((part) => part.querySelector(selector)).find(Boolean);
  const meta = find('.note-meta-info');
  if (meta) {
    const [date, ...others] = [...meta.children];
    const venue = others.find((item) => !item.matches('.readers'));
    return publication(yearIn(date?.textContent), titleText(venue));
  }
  const journal = titleText(find('.list-journal-ref')) ?? journalInComments(row);
  return publication(undefined, journal);
}

/** arXiv's search: `p.comments` that begin with «Journal ref:». */
function journalInComments(row: ListRow): string | undefined {
  const comments = row.flatMap((part) => [...part.querySelectorAll('p.comments')]);
  return comments
    .map((one) => /^Journal ref:\s*(.+)/s.exec(titleText(one) ?? '')?.[1])
    .find(Boolean);
}
