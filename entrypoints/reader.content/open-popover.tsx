import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { Popover } from '@/components/Popover';
import popoverCss from '@/components/popover.css?inline';
import questionCss from '@/components/question.css?inline';
import summaryCss from '@/components/summary.css?inline';
import { TextContext, type Translate } from '@/components/text';
import { reportError } from '@/report-error';
import type { Found } from '../detector.content/found';
import { hoverIntent } from './hover-intent';
import { createShadowHost, nameMatch, type ShadowHost } from './shadow-host';
import type { OpenedSummaries } from './summaries';

const HOST_CSS = `:host { all: initial; position: fixed; inset: auto; z-index: 2147483000;
  margin: 0; padding: 0; border: 0; overflow: visible; background: none; }
  .root { display: flex; max-height: inherit; }`;

/** The one popover of the page, which opens from marks. */
export interface OpenPopover {
  /** Opens on a rest of the pointer on `mark`, until `mark` is gone. */
  openOnHover(mark: HTMLElement, current: () => Found): void;
  /** Opens and moves the focus into it, or closes it where it was opened so. */
  press(mark: HTMLElement, current: () => Found): Promise<void>;
  isOpenFrom(mark: HTMLElement): boolean;
  draw(): void;
  close(): void;
}

interface Open {
  mark: HTMLElement;
  /** What the mark stands for now. */
  found: () => Found;
  host: ShadowHost;
  /** Opened by a press, and so closed only by one. */
  pinned: boolean;
  end: AbortController;
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
  const hover = hoverIntent();

  function close(): void {
    if (!current) return;
    const { host, mark, end } = current;
    const hadFocus = host.element.matches(':focus-within');
    current = undefined;
    end.abort();
    host.remove();
    onChange();
    if (hadFocus) mark.shadowRoot?.querySelector('button')?.focus();
  }

  async function open(mark: HTMLElement, found: () => Found, pinned: boolean): Promise<void> {
    if (current?.mark === mark) {
      current.pinned ||= pinned;
    } else {
      if (!(await summaries.open(found().match.summary)) || !mark.isConnected) return;
      close();
      current = show(mark, found, pinned);
    }
    if (pinned) current?.host.element.shadowRoot?.querySelector<HTMLElement>('.popover')?.focus();
  }

  function show(mark: HTMLElement, found: () => Found, pinned: boolean): Open {
    const css = HOST_CSS + summaryCss + questionCss + popoverCss;
    const host = createShadowHost('concise-popover', css);
    nameMatch(host.element, found().match);
    host.element.popover = 'manual';
    document.body.append(host.element);
    const opened = { mark, found, host, pinned, end: new AbortController() };
    current = opened;
    draw();
    host.element.showPopover();
    keepBeside(opened);
    closeBy(opened);
    onChange();
    return opened;
  }

  function draw(): void {
    const view = current && summaries.view(current.found());
    if (!current || !view) return;
    nameMatch(current.host.element, current.found().match);
    current.host.show(
      <TextContext.Provider value={text}>
        <Popover {...view} onClose={close} />
      </TextContext.Provider>,
    );
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
    if (current && !current.pinned) close();
  }

  signal.addEventListener('abort', close);
  return {
    openOnHover(mark, found) {
      const rest = () => void open(mark, found, false).catch(reportError);
      hover.watch(mark, { rest, leave: closeUnlessPinned }, signal);
    },
    async press(mark, found) {
      if (current?.mark === mark && current.pinned) close();
      else await open(mark, found, true).catch(reportError);
    },
    isOpenFrom: (mark) => current?.mark === mark,
    draw() {
      if (current && !current.mark.isConnected) close();
      else draw();
    },
    close,
  };
}

/** Keeps the popover beside its mark, inside the window, while either moves. */
function keepBeside({ host, mark, end }: Open): void {
  const stop = autoUpdate(mark, host.element, () => {
    computePosition(mark, host.element, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(6),
        flip({ padding: 8 }),
        shift({ padding: 8 }),
        size({
          padding: 8,
          apply({ availableHeight }) {
            host.element.style.maxHeight = `${Math.max(160, Math.min(640, availableHeight))}px`;
          },
        }),
      ],
    })
      .then(({ x, y }) => {
        host.element.style.left = `${x}px`;
        host.element.style.top = `${y}px`;
      })
      .catch(reportError);
  });
  end.signal.addEventListener('abort', stop);
}
