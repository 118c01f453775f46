import type { Match } from '@/data/match/match';
import { type ListRow, listRow } from '@/sites/list-row';
import type { Mention } from '@/sites/mention';
import type { FoundOnPage } from '../../detector.content/found';
import { foundNow } from '../found-now';

/** A row of the page's lists, and the summary that explains its paper, if one does. */
export interface PageRow {
  row: ListRow;
  mention: Mention;
  match: Match | undefined;
}

/** The rows on the page, in the order of the document, each once. */
export function readRows(page: FoundOnPage): PageRow[] {
  const matches = new Map(foundNow(page).map(({ mention, match }) => [mention.element, match]));
  const rows = new Map<Element, PageRow>();
  for (const mention of page.mentions) {
    if (mention.role !== 'listed' || !mention.element.isConnected) continue;
    const row = listRow(mention.element);
    const match = matches.get(mention.element);
    if (row && !(rows.has(row[0]) && !match)) rows.set(row[0], { row, mention, match });
  }
  return [...rows.values()];
}

/** The elements that hold the rows. */
export function listsOf(rows: readonly PageRow[]): Set<Element> {
  return new Set(rows.flatMap(({ row }) => row[0].parentElement ?? []));
}

/** Those of the rows that are in a list which is shown now: of a venue's tabs, the open one's. */
export function inShownLists(rows: readonly PageRow[]): PageRow[] {
  const shown = new Set([...listsOf(rows)].filter((list) => list.checkVisibility()));
  return rows.filter(({ row }) => row[0].parentElement && shown.has(row[0].parentElement));
}

/** Our mark in a row; none until it is there. */
export function markIn({ mention }: PageRow): HTMLElement | null {
  return mention.element.querySelector<HTMLElement>('concise-mark');
}
