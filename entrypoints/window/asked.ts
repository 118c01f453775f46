import { SUMMARY_ID } from '@/data/id-forms';
import type { SummaryId } from '@/data/summary';

/** What a window is opened for from elsewhere: to show a summary, or what a text finds. */
export type Asked = { summary: SummaryId } | { query: string };

/** Where the background leaves it for the side panel: in memory, never on disk. */
export const ASKED = 'asked';

/** What was asked, from an address or from storage; `undefined` for anything else. */
export function readAsked(from: { summary?: unknown; query?: unknown }): Asked | undefined {
  const { summary, query } = from;
  if (isSummaryId(summary)) return { summary };
  return typeof query === 'string' ? { query: query.slice(0, 1000) } : undefined;
}

/** The library page that shows it. */
export function libraryAddress(asked: Asked): `/library.html?${string}` {
  return `/library.html?${new URLSearchParams(asked)}`;
}

function isSummaryId(value: unknown): value is SummaryId {
  return typeof value === 'string' && SUMMARY_ID.test(value);
}
