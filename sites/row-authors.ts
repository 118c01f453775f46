import type { ListRow } from './list-row';
import { titleText } from './title-text';

/** So many are kept: a collaboration has thousands. */
const MOST = 20;
const NAME_LENGTH = 200;
/** Where the lists that are read name the authors: arXiv's and its search, OpenReview's. */
const AUTHORS = '.list-authors, p.authors, .note-authors';

/** The first authors that a row names, at most 20; none where it names none. */
export function rowAuthors(row: ListRow): string[] {
  const place = row.map((part) => part.querySelector(AUTHORS)).find((found) => found !== null);
  if (!place) return [];
  const linked = [...place.querySelectorAll('a')];
  const names = linked.length > 0 ? linked.map(titleText) : (titleText(place)?.split(',') ?? []);
  return names.flatMap((name) => name?.trim().slice(0, NAME_LENGTH) || []).slice(0, MOST);
}
