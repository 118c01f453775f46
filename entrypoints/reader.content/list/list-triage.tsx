import { ListLine } from '@/components/ListLine';
import listLineCss from '@/components/list-line.css?inline';
import { TextContext, type Translate } from '@/components/text';
import { bareHeadings, listStart } from '@/sites/list-row';
import { AMID_TEXT_CSS } from '../amid-text';
import { createShadowHost, type ShadowHost } from '../shadow-host';
import { fragmentTarget } from './fragment-target';
import { HOST_CSS, placeLine } from './line-place';
import { inShownLists, listsOf, type PageRow } from './page-rows';
import { isHidden, RowFilter } from './row-filter';
import { RowStepper } from './row-stepper';
import { watchStepKeys } from './step-keys';
import { watchWidths } from './watch-widths';

/** A page may throw the line away; it is put back this often, and then left alone. */
const PUT_BACK = 1;

/** The line above the lists of a page, and what it does to them. */
export interface ListTriage {
  /** Makes it agree with the rows that the page has now. */
  agree(rows: readonly PageRow[]): void;
  /** Puts the line back where the page threw it away. */
  keep(): void;
  draw(): void;
  remove(): void;
}

/** @param onStep called before the reader is brought to another row */
export function createListTriage(
  onStep: () => void,
  text: Translate,
  signal: AbortSignal,
): ListTriage {
  let rows: readonly PageRow[] = [];
  let line: { host: ShadowHost; before: Element; lives: number } | undefined;
  // Forgotten with the line: a list that opens with most of its rows missing would look broken.
  let only = false;
  const filter = new RowFilter();
  const stepper = new RowStepper();
  const widths = watchWidths(() => place(), signal);

  function agree(now: readonly PageRow[]): void {
    rows = now;
    const [first] = rows;
    // Once there it stays with its list, whatever the list's next page has: it would only jump.
    if (!first || !(rows.some(({ match }) => match) || line?.host.element.isConnected)) {
      remove();
      return;
    }
    put(listStart(first.row));
    widths.watch(listsOf(rows));
    applyFilter();
  }

  function put(before: Element): void {
    // Before anything is put in, for which the page's styles would be computed once more.
    const shown = inShownLists(rows);
    if (line?.before !== before) {
      remove();
      line = {
        host: createShadowHost('concise-list', HOST_CSS + AMID_TEXT_CSS + listLineCss),
        before,
        lives: PUT_BACK,
      };
      before.before(line.host.element);
    }
    place(shown);
  }

  function place(shown?: readonly PageRow[]): void {
    draw(shown);
    if (line) placeLine(line.host.element);
  }

  function keep(): void {
    if (!line || line.host.element.isConnected || !line.before.isConnected) return;
    if (line.lives === 0) return; // Its style sheet is gone with it: nothing is hidden.
    line.lives -= 1;
    line.before.before(line.host.element);
    place();
  }

  function draw(rowsShown?: readonly PageRow[]): void {
    if (!line) return;
    const shown = rowsShown ?? inShownLists(rows);
    const graded = (grade: string) => shown.filter(({ match }) => match?.grade === grade).length;
    line.host.show(
      <TextContext.Provider value={text}>
        <ListLine
          explained={graded('certain')}
          possible={graded('possible')}
          total={shown.length}
          only={only}
          onOnly={setOnly}
          onStep={step}
        />
      </TextContext.Provider>,
    );
  }

  function setOnly(value: boolean, anchor = stepper.inWindow() ?? anchorOf(rows, line?.before)) {
    only = value;
    // Not before: the whole page's styles are computed for a style sheet.
    if (only) line?.host.element.append(...filter.styles);
    draw();
    applyFilter(anchor);
  }

  function applyFilter(anchor?: Element): void {
    filter.hide(only ? unexplained(rows) : new Set(), anchor);
  }

  function step(by: 1 | -1): boolean {
    const stops = inShownLists(rows.filter(({ match }) => match));
    if (!line?.host.element.isConnected || stops.length === 0) return false;
    onStep();
    line.host.element.setAttribute('data-following', '');
    stepper.step(stops, by);
    return true;
  }

  function remove(): void {
    only = false;
    filter.hide(new Set(), undefined);
    line?.host.remove();
    line = undefined;
  }

  watchStepKeys(step, signal);
  addEventListener(
    'hashchange',
    () => {
      const target = fragmentTarget(location.hash);
      if (only && target && isHidden(target)) setOnly(false, target);
    },
    { signal },
  );
  return { agree, keep, draw: () => draw(), remove };
}

/** All that the switch hides: the other rows, and headings that nothing is left under. */
function unexplained(rows: readonly PageRow[]): Set<Element> {
  const kept = new Set(rows.filter(({ match }) => match).map(({ row }) => row));
  const lists = rows.map(({ row }) => row);
  return new Set([...lists.filter((row) => !kept.has(row)).flat(), ...bareHeadings(lists, kept)]);
}

/** What the reader looks at, where the list's start is out of sight: nothing else need stay. */
function anchorOf(rows: readonly PageRow[], start: Element | undefined): Element | undefined {
  if (!start || start.getBoundingClientRect().top >= 0) return undefined;
  const marked = inShownLists(rows.filter(({ match }) => match)).map(({ row }) => row[0]);
  return marked.find((one) => one.getBoundingClientRect().top >= 0) ?? marked.at(-1);
}
