import type { Match } from '@/data/match/match';
import type { PaperToKeep } from '@/messages';
import type { Mention } from '@/sites/mention';
import { paperFacts } from '@/sites/paper-facts';
import { reference } from '../detector.content/matches';

/** What the reading list is told of a paper that the page names, and of its summary. */
export function paperToKeep(found: { mention: Mention; match?: Match | undefined }): PaperToKeep {
  const { mention, match } = found;
  // What is only possible may be another paper than the page's.
  return match?.grade === 'certain'
    ? { ...reference(mention), summary: match.summary }
    : reference(mention);
}

/** The same with all that the page tells of the paper, read now: for the moment of saving. */
export function paperWithFacts(found: Parameters<typeof paperToKeep>[0]): PaperToKeep {
  return {
    ...paperFacts(found.mention, document, new URL(location.href)),
    ...paperToKeep(found),
  };
}
