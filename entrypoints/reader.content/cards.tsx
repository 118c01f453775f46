import { Card } from '@/components/Card';
import type { CitedPapersProps } from '@/components/CitedPapers';
import cardCss from '@/components/card.css?inline';
import citedCss from '@/components/cited-papers.css?inline';
import questionCss from '@/components/question.css?inline';
import summaryCss from '@/components/summary.css?inline';
import { TextContext, type Translate } from '@/components/text';
import type { Collapsed } from './collapsed';
import { type Placed, PlacedAtMentions } from './placed';
import { createShadowHost, nameMatch } from './shadow-host';
import type { OpenedSummaries } from './summaries';

const HOST_CSS = ':host { all: initial; display: block; margin: 20px 0; }';

/**
 * The cards: one after the element that tells what the page is about.
 *
 * @param cited the explained papers that the page cites, where it cites any
 */
export function createCards(
  summaries: OpenedSummaries,
  collapsed: Collapsed,
  cited: () => CitedPapersProps | undefined,
  text: Translate,
) {
  return new PlacedAtMentions({
    async make(current): Promise<Placed | undefined> {
      if (!(await summaries.open(current().match.summary))) return undefined;
      const css = HOST_CSS + summaryCss + questionCss + cardCss + citedCss;
      const host = createShadowHost('concise-summary', css);
      const draw = () => {
        const view = summaries.view(current());
        nameMatch(host.element, current().match);
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
