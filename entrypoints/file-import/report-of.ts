import type { Changed, ChosenChat, ImportReport } from '@/data/channels/import/file-import';
import type { Changes } from '@/data/posts/changes';
import type { ReadingCounts } from '@/data/posts/channel-reading';
import type { Summary } from '@/data/summary';

/** So many titles are shown; more would be read by nobody. */
const NAMED = 100;

/**
 * What the reader is told of a channel before it is taken.
 *
 * @param changed what would change, and how many summaries there would be
 */
export function reportOf(
  chat: ChosenChat,
  counts: ReadingCounts,
  { changes, summaries }: { changes: Changes; summaries: number },
): ImportReport {
  const { added, edited, enriched, deleted } = changes;
  const same = summaries - added.length - edited.length - enriched.length;
  return {
    chat,
    counts,
    changes: {
      added: named(added),
      edited: named(edited),
      enriched: named(enriched),
      deleted: named(deleted),
      same,
    },
  };
}

function named(summaries: Summary[]): Changed {
  return { count: summaries.length, titles: summaries.slice(0, NAMED).map(({ title }) => title) };
}
