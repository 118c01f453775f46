import { Mark } from '@/components/Mark';
import markCss from '@/components/mark.css?inline';
import { TextContext, type Translate } from '@/components/text';
import type { OpenPopover } from './open-popover';
import { type Placed, PlacedAtMentions } from './placed';
import { createShadowHost } from './shadow-host';

// Inline, and never higher than the line it stands in.
const HOST_CSS =
  ':host { all: initial; display: inline; margin-inline-start: 6px; } .root { display: inline; line-height: 0; }';

/** The marks: one at the end of each row that names an explained paper. */
export function createMarks(popover: OpenPopover, text: Translate) {
  return new PlacedAtMentions({
    async make({ mention, match }): Promise<Placed> {
      const host = createShadowHost('concise-mark', HOST_CSS + markCss);
      host.element.dataset.summary = match.summary;
      host.element.dataset.match = match.grade;
      const draw = () =>
        host.show(
          <TextContext.Provider value={text}>
            <Mark
              title={mention.title ?? ''}
              open={popover.isOpenFrom(host.element)}
              onPress={() => popover.press(host.element, match)}
            />
          </TextContext.Provider>,
        );
      popover.openOnHover(host.element, match);
      return { summary: match.summary, host, draw };
    },
    put({ host }, { mention }) {
      mention.element.append(host.element);
    },
  });
}
