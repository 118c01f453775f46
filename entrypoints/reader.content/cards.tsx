import { Card } from '@/components/Card';
import type { CitedPapersProps } from '@/components/CitedPapers';
import cardCss from '@/components/card.css?inline';
import citedCss from '@/components/cited-papers.css?inline';
import questionCss from '@/components/question.css?inline';
import sourcesCss from '@/components/sources.css?inline';
import summaryCss from '@/components/summary.css?inline';
import { TextContext, type Translate } from '@/components/text';
import type { SummaryId } from '@/data/summary';
import { reportError } from '@/report-error';
import type { Collapsed } from './collapsed';
import type { OpenPopover } from './open-popover';
import { type Placed, PlacedAtMentions } from './placed';
import { createShadowHost, nameMatch } from './shadow-host';
import type { OpenedSummaries } from './summaries';

const HOST_CSS = ':host { all: initial; display: block; margin: 20px 0; }';

/** What cards have to do with the rest of the page. */
interface Surroundings {
  collapsed: Collapsed;
  /** The explained papers that the page cites, where it cites any. */
  cited(): CitedPapersProps | undefined;
  popover: Pick<OpenPopover, 'pressLink'>;
}

/** The cards: one after the element that tells what the page is about. */
export function createCards(
  summaries: OpenedSummaries,
  { collapsed, cited, popover }: Surroundings,
  text: Translate,
) {
  return new PlacedAtMentions({
    async make(current): Promise<Placed | undefined> {
      const { match } = current();
      if (!(await summaries.open(match.summary, match))) return undefined;
      const css = HOST_CSS + summaryCss + sourcesCss + questionCss + cardCss + citedCss;
      const host = createShadowHost('concise-summary', css);
      let shown = match.summary;
      const choose = async (id: SummaryId) => {
        if (!(await summaries.open(id, current().match))) return;
        shown = id;
        draw();
      };
      const draw = () => {
        const found = current();
        const view = summaries.view(
          { id: shown, found },
          {
            follow: (id, link) => void popover.pressLink(link, id, shown),
            choose: (id) => void choose(id).catch(reportError),
          },
        );
        nameMatch(host.element, { ...found.match, summary: shown });
        if (!view) return;
        host.show(
          <TextContext.Provider value={text}>
            <Card
              {...view}
              cited={cited()}
              collapsed={collapsed.value}
              onCollapse={collapsed.set}
            />
          </TextContext.Provider>,
        );
      };
      return { host, draw };
    },
    put({ host }, { mention }) {
      mention.element.after(host.element);
    },
  });
}
