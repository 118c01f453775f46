import type { Changes } from '../posts/changes';
import { SET_ASIDE_REASONS } from '../posts/set-aside';
import type { Summary } from '../summary';
import type { IdBesideFacts } from './ids-beside-facts';
import type { Source } from './read-source';
import type { Suggestion } from './suggest-papers';

/** What a data set has in it. */
export function reportSummaries(file: string, summaries: Summary[]): string[] {
  const lists = summaries.flatMap((summary) => summary.body.filter(({ kind }) => kind === 'list'));
  const papers = summaries.map(({ paper }) => paper);
  return [
    `${file}: ${summaries.length} summaries`,
    `  lists        ${lists.length}`,
    `  arXiv ids    ${papers.filter(({ arxivId }) => arxivId).length}`,
    `  OpenReview   ${papers.flatMap(({ openreviewIds }) => openreviewIds).length} forums of ` +
      `${papers.filter(({ openreviewIds }) => openreviewIds.length > 0).length} papers`,
    `  DOIs         ${papers.filter(({ doi }) => doi).length}`,
  ];
}

/** What was read from a source, and why the other posts make no summaries. */
export function reportSource({ path, form, counts }: Source): string[] {
  const { posts, summaries, setAside } = counts;
  const reasons = SET_ASIDE_REASONS.filter((reason) => setAside[reason]);
  return [
    `${path} (${form}): ${posts} posts, ${summaries} summaries`,
    ...reasons.map((reason) => `  ${reason.padEnd(13)}${setAside[reason]}`),
  ];
}

/** What is different now. */
export function reportChanges({ added, edited, enriched, deleted }: Changes): string[] {
  return [
    `added ${added.length}, edited ${edited.length}, completed ${enriched.length}, ` +
      `deleted ${deleted.length}`,
    ...added.map((summary) => `  added    ${named(summary)}`),
    ...edited.map((summary) => `  edited   ${named(summary)}`),
    ...deleted.map((summary) => `  deleted  ${named(summary)}`),
  ];
}

/** Which papers nobody can find by an id, and which they may be. */
export function reportSuggestions(suggestions: Suggestion[]): string[] {
  return [
    `without ids ${suggestions.length}`,
    ...suggestions.flatMap(({ summary, papers }) => [
      `  ${named(summary)}`,
      ...papers.map((paper) => `    perhaps ${paper}`),
    ]),
  ];
}

/** What posts say otherwise than the facts, which stay. */
export function reportBesideFacts(ids: IdBesideFacts[]): string[] {
  if (ids.length === 0) return [];
  return [
    `linked by posts, not in the facts ${ids.length}`,
    ...ids.map(({ summary, id }) => `  ${id}  ${named(summary)}`),
  ];
}

function named({ id, title }: Summary): string {
  return `${id}  «${title}»`;
}
