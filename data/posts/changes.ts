import type { Summary, SummaryId } from '../summary';
import { haveSameText } from './same-text';

/** What is different between two states of a channel. */
export interface Changes {
  added: Summary[];
  /** Those whose text is another one, as they are now. */
  edited: Summary[];
  /** Those of the same text of which more is known: number, date, links, reactions. */
  enriched: Summary[];
  /** Those that are gone, as they were. */
  deleted: Summary[];
}

/** The changes from one state to another; summaries are known by their ids. */
export function changesBetween(before: Summary[], after: Summary[]): Changes {
  const earlier = new Map<SummaryId, Summary>(before.map((summary) => [summary.id, summary]));
  const now = new Set(after.map(({ id }) => id));
  const changes: Changes = {
    added: [],
    edited: [],
    enriched: [],
    deleted: before.filter(({ id }) => !now.has(id)),
  };
  for (const summary of after) {
    const was = earlier.get(summary.id);
    if (!was) changes.added.push(summary);
    else if (was.title !== summary.title || !haveSameText(was, summary))
      changes.edited.push(summary);
    else if (JSON.stringify(was) !== JSON.stringify(summary)) changes.enriched.push(summary);
  }
  return changes;
}
