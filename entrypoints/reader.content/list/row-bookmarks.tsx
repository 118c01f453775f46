import { Bookmark } from '@/components/Bookmark';
import bookmarkCss from '@/components/bookmark.css?inline';
import { PROBLEM_TEXT } from '@/components/problem-text';
import { TextContext, type Translate } from '@/components/text';
import { ProblemError } from '@/problem-error';
import { reportError } from '@/report-error';
import { showNotice } from '../../background/show-notice';
import { ask } from '../../detector.content/ask';
import { AMID_TEXT_CSS } from '../amid-text';
import type { ColorSchemeOfMany } from '../page-color-scheme';
import { paperWithFacts } from '../paper-to-keep';
import { createShadowHost, type ShadowHost } from '../shadow-host';
import { watchActiveRow } from './active-row';
import { markIn, type PageRow } from './page-rows';
import { createRowSaves } from './row-saves';

/** Without a width: no line is broken for it. */
const HOST_CSS =
  ':host { all: initial; display: inline-block; position: relative; width: 0; height: 0; }';
/** A page may throw a bookmark away; it is put back this often, and then left alone. */
const PUT_BACK = 1;
const NOTICE_MS = 4000;

/** The bookmarks of the page's rows: one on each that is saved, one on that which is pointed at. */
export interface RowBookmarks {
  /** Makes them agree with the rows that the page has now. */
  agree(rows: readonly PageRow[]): void;
  /** Makes them agree with the reading list. */
  refresh(): Promise<void>;
  draw(): void;
  remove(): void;
}

interface Placed {
  host: ShadowHost;
  row: PageRow;
  lives: number;
}

export function createRowBookmarks(
  schemeOf: ColorSchemeOfMany['of'],
  text: Translate,
  signal: AbortSignal,
): RowBookmarks {
  let rows: readonly PageRow[] = [];
  let rowsByPart = new Map<Element, PageRow>();
  let saved: ReadonlySet<PageRow> = new Set();
  let active: PageRow | undefined;
  const placed = new Map<Element, Placed>();
  const saves = createRowSaves(look);

  function look(): void {
    saved = new Set(saves.savedAmong(rows));
    place();
  }

  function place(): void {
    const wanted = new Map([...saved, ...(active ? [active] : [])].map((row) => [row.row[0], row]));
    for (const [part, { host }] of placed) {
      if (wanted.has(part) || isUsed(host)) continue;
      host.remove();
      placed.delete(part);
    }
    for (const [part, row] of wanted) put(part, row);
    draw();
  }

  function put(part: Element, row: PageRow): void {
    const known = placed.get(part);
    const one = known ?? {
      host: createShadowHost('concise-keep', HOST_CSS + AMID_TEXT_CSS + bookmarkCss, schemeOf),
      row,
      lives: PUT_BACK + 1,
    };
    one.row = row;
    placed.set(part, one);
    if (one.host.element.isConnected || one.lives === 0) return;
    one.lives -= 1;
    const mark = markIn(row);
    if (mark) mark.after(one.host.element);
    else row.mention.element.append(one.host.element);
  }

  function draw(): void {
    for (const { host, row } of placed.values()) {
      host.show(
        <TextContext.Provider value={text}>
          <Bookmark
            title={row.mention.title ?? ''}
            saved={saved.has(row)}
            onSave={(wanted) => void save(row, wanted)}
          />
        </TextContext.Provider>,
      );
    }
  }

  async function save(row: PageRow, wanted: boolean): Promise<void> {
    try {
      await ask({ type: 'save', paper: paperWithFacts(row), saved: wanted });
      await saves.refresh();
    } catch (error) {
      if (!(error instanceof ProblemError)) reportError(error);
      const problem = error instanceof ProblemError ? error.problem : 'storage-refused';
      showNotice(text(PROBLEM_TEXT[problem]), NOTICE_MS);
    }
  }

  watchActiveRow(
    (part) => rowsByPart.get(part),
    (entered) => {
      active = entered;
      place();
    },
    signal,
  );
  return {
    agree(now) {
      rows = now;
      rowsByPart = new Map(rows.flatMap((row) => row.row.map((part) => [part, row])));
      active = active && rowsByPart.get(active.row[0]);
      look();
      saves.agree(rows).catch(reportError);
    },
    refresh: saves.refresh,
    draw,
    remove() {
      [rows, active, saved] = [[], undefined, new Set()];
      for (const { host } of placed.values()) host.remove();
      placed.clear();
    },
  };
}

/** Whether the keyboard is on it: then it stays wherever the pointer goes. */
function isUsed({ element }: ShadowHost): boolean {
  return element.shadowRoot?.activeElement?.matches(':focus-visible') === true;
}
