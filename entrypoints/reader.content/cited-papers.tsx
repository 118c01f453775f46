import { CitedPapers, type CitedPapersProps } from '@/components/CitedPapers';
import citedCss from '@/components/cited-papers.css?inline';
import { Sign } from '@/components/Sign';
import { TextContext, type Translate } from '@/components/text';
import type { FoundOnPage } from '../detector.content/found';
import { AMID_TEXT_CSS } from './amid-text';
import { citedPapers } from './cited-in-text';
import { createShadowHost, type ShadowHost } from './shadow-host';

const HOST_CSS = ':host { all: initial; display: block; margin: 12px 0; }';

/** A page may throw the line away; it is put back this often, and then left alone. */
const PUT_BACK = 1;

/** The word that explained papers are cited here: the page's card says it, else a line does. */
export interface CitedOnPage {
  /** Makes it agree with what is found on the page now. */
  agree(page: FoundOnPage): void;
  /** What a card says of it; `undefined` where no explained paper is cited. */
  inCard(): CitedPapersProps | undefined;
  /** Puts the line back where the page threw it away. */
  keep(): void;
  draw(): void;
  remove(): void;
}

export function createCitedOnPage(text: Translate): CitedOnPage {
  let cited: CitedPapersProps | undefined;
  let line: { host: ShadowHost; after: Element; lives: number } | undefined;

  function agree({ mentions, found }: FoundOnPage): void {
    const papers = citedPapers(found);
    cited = papers.length > 0 ? { papers, onGo: ({ summary }) => goToMark(summary) } : undefined;
    const hasCard = found.some(
      ({ mention, match }) => mention.role === 'subject' && match.grade === 'certain',
    );
    const subject = mentions.find(({ role }) => role === 'subject');
    if (!cited || hasCard || !subject) remove();
    else if (line?.after !== subject.element) put(subject.element);
    draw();
  }

  function put(after: Element): void {
    remove();
    const host = createShadowHost('concise-cited', HOST_CSS + AMID_TEXT_CSS + citedCss);
    line = { host, after, lives: PUT_BACK };
    after.after(host.element);
  }

  function keep(): void {
    if (!line || line.host.element.isConnected || line.lives === 0) return;
    line.lives -= 1;
    line.after.after(line.host.element);
  }

  function draw(): void {
    if (!line || !cited) return;
    line.host.show(
      <TextContext.Provider value={text}>
        <div class="cited-line">
          <Sign />
          <CitedPapers {...cited} />
        </div>
      </TextContext.Provider>,
    );
  }

  function remove(): void {
    line?.host.remove();
    line = undefined;
  }

  return { agree, inCard: () => cited, keep, draw, remove };
}

/** Goes to the first place that cites the paper: that is seen, and its mark has the focus. */
function goToMark(summary: string): void {
  const mark = document.querySelector(`concise-mark[data-summary="${CSS.escape(summary)}"]`);
  mark?.scrollIntoView({ block: 'center', behavior: 'instant' });
  mark?.shadowRoot?.querySelector('button')?.focus({ preventScroll: true });
}
