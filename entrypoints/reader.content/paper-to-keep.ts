import type { Match } from '@/data/match/find';
import type { PaperToKeep } from '@/messages';
import type { Mention } from '@/sites/mention';
import { reference } from '../detector.content/matches';

/** What the reading list is told of a paper that the page names, and of its summary. */
export function paperToKeep(found: { mention: Mention; match?: Match | undefined }): PaperToKeep {
  const { mention, match } = found;
  // What is only possible may be another paper than the page's.
  return match?.grade === 'certain'
    ? { ...reference(mention), summary: match.summary }
    : reference(mention);
}
