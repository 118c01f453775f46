import { Popover } from '@/components/Popover';
import popoverCss from '@/components/popover.css?inline';
import questionCss from '@/components/question.css?inline';
import sourcesCss from '@/components/sources.css?inline';
import summaryCss from '@/components/summary.css?inline';
import { TextContext, type Translate } from '@/components/text';
import type { SummaryId } from '@/data/summary';
import { reportError } from '@/report-error';
import type { Found } from '../detector.content/found';
import { hoverIntent } from './hover-intent';
import { keepBeside } from './keep-beside';
import { name, type Open, type Opening, shownAt, shownIn } from './popover-shown';
import { createShadowHost } from './shadow-host';
import type { OpenedSummaries } from './summaries';

const HOST_CSS = `:host { all: initial; position: fixed; inset: auto; z-index: 2147483000;
  margin: 0; padding: 0; border: 0; overflow: visible; background: none; }
  .root { display: flex; max-height: inherit; }
  @media print { :host { display: none !important; } }`;

/** The one popover of the page, which opens from marks and from links in cards. */
export interface OpenPopover {
  /** Opens on a rest of the pointer on `mark`, until `mark` is gone. */
  openOnHover(mark: HTMLElement, current: () => Found): void;
  /** Opens and moves the focus into it, or closes it where it was opened so. */
  press(mark: HTMLElement, current: () => Found): Promise<void>;
  /** Does the same from a link to a summary, in the card of another one. */
  pressLink(link: HTMLElement, id: SummaryId, card: SummaryId): Promise<void>;
  isOpenFrom(mark: HTMLElement): boolean;
  draw(): void;
  close(): void;
}

/**
 * @param onChange called when the popover opens or closes
 * @param signal ends it with the script
 */
export function createPopover(
  summaries: OpenedSummaries,
  text: Translate,
  onChange: () => void,
  signal: AbortSignal,
): OpenPopover {
  let current: Open | undefined;
  /** What opens once its summary is read, unless the reader has gone on by then. */
  let awaited: Opening | undefined;
  const hover = hoverIntent();

  function close(): void {
    awaited = undefined;
    if (!current) return;
    const { host, mark, end } = current;
    const hadFocus = host.element.matches(':focus-within');
    current = undefined;
    end.abort();
    host.remove();
    onChange();
    if (hadFocus) (mark.shadowRoot?.querySelector('button') ?? mark).focus();
  }

  async function open(opening: Opening): Promise<void> {
    const { mark, first, pinned } = opening;
    if (current?.mark === mark) {
      current.pinned ||= pinned;
      if (pinned) focusOn('.popover');
      return;
    }
    if (awaited?.mark === mark) {
      awaited.pinned ||= pinned;
      return;
    }
    awaited = opening;
    const { id, found } = first();
    const read = await summaries.open(id, found?.match).catch(reportError);
    if (awaited !== opening) return;
    awaited = undefined;
    if (!read || !mark.isConnected) return;
    close();
    current = show(opening);
    if (opening.pinned) focusOn('.popover');
  }

  function show(opening: Opening): Open {
    const { mark, first } = opening;
    const css = HOST_CSS + summaryCss + sourcesCss + questionCss + popoverCss;
    const host = createShadowHost('concise-popover', css);
    host.element.popover = 'manual';
    name(host, first());
    document.body.append(host.element);
    const opened = { ...opening, path: [], host, end: new AbortController() };
    current = opened;
    draw();
    host.element.showPopover();
    keepBeside(mark, host.element, opened.end.signal);
    closeBy(opened);
    onChange();
    return opened;
  }

  function draw(): void {
    if (!current) return;
    const { host, path } = current;
    const shown = shownIn(current);
    const view = summaries.view(shown, {
      follow,
      choose: (id) => void choose(id).catch(reportError),
    });
    if (!view) return;
    name(host, shown);
    host.show(
      <TextContext.Provider value={text}>
        <Popover {...view} onClose={close} onBack={path.length > 0 ? back : undefined} />
      </TextContext.Provider>,
    );
  }

  /** Shows another summary of the same paper in the place of the one that is read. */
  async function choose(id: SummaryId): Promise<void> {
    const from = current;
    if (!from || !(await summaries.open(id, shownIn(from).found?.match)) || current !== from)
      return;
    from.pinned = true;
    if (from.path.length > 0) from.path[from.path.length - 1] = id;
    else from.chosen = id;
    draw();
  }

  /** Goes on to another summary, or back to it where it was seen before. */
  async function follow(id: SummaryId): Promise<void> {
    const from = current;
    if (from?.card === id) return close();
    if (!from || !(await summaries.open(id).catch(reportError)) || current !== from) return;
    from.pinned = true;
    const seen = [from.chosen ?? from.first().id, ...from.path].indexOf(id);
    from.path = seen < 0 ? [...from.path, id] : from.path.slice(0, seen);
    draw();
    focusOn(from.path.length > 0 ? '.back' : '.popover');
  }

  /** Back to the summary before, and to the link in it by which the reader left. */
  function back(): void {
    const left = current?.path.pop();
    draw();
    if (left !== undefined) focusOn(`[data-to="${CSS.escape(left)}"]`);
  }

  function focusOn(selector: string): void {
    current?.host.element.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }

  function closeBy({ host, mark, end }: Open): void {
    const until = { signal: end.signal };
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') close();
      },
      { ...until, capture: true },
    );
    document.addEventListener(
      'pointerdown',
      (event) => {
        const path = event.composedPath();
        if (!path.includes(host.element) && !path.includes(mark)) close();
      },
      { ...until, capture: true },
    );
    hover.watch(host.element, { rest: () => undefined, leave: closeUnlessPinned }, end.signal);
  }

  function closeUnlessPinned(): void {
    if (awaited && !awaited.pinned) awaited = undefined;
    if (current && !current.pinned) close();
  }

  signal.addEventListener('abort', close);
  return {
    openOnHover(mark, found) {
      const first = () => shownAt(found());
      const rest = () => void open({ mark, first, pinned: false }).catch(reportError);
      hover.watch(mark, { rest, leave: closeUnlessPinned }, signal);
    },
    async press(mark, found) {
      if (current?.mark === mark && current.pinned) close();
      else await open({ mark, first: () => shownAt(found()), pinned: true }).catch(reportError);
    },
    async pressLink(mark, id, card) {
      if (current?.mark === mark) close();
      else await open({ mark, first: () => ({ id }), pinned: true, card }).catch(reportError);
    },
    isOpenFrom: (mark) => current?.mark === mark,
    draw() {
      if (current && !current.mark.isConnected) close();
      else draw();
    },
    close,
  };
}
