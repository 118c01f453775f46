import { Mark } from '@/components/Mark';
import markCss from '@/components/mark.css?inline';
import { TextContext, type Translate } from '@/components/text';
import { AMID_TEXT_CSS } from './amid-text';
import type { OpenPopover } from './open-popover';
import type { ColorSchemeOfMany } from './page-color-scheme';
import { type Placed, PlacedAtMentions } from './placed';
import { createShadowHost, nameMatch } from './shadow-host';

// Inline, and never higher than the line it stands in.
const HOST_CSS =
  ':host { all: initial; display: inline; margin-inline-start: 6px; } .root { display: inline; line-height: 0; white-space: nowrap; }';
const BRIEF_CSS = ':host { margin-inline-start: 2px; }';

/** What all marks of a page have in common. */
interface Shared {
  popover: OpenPopover;
  schemeOf: ColorSchemeOfMany['of'];
  text: Translate;
}

/**
 * The marks: one at the end of each row and bibliography entry that names an explained paper.
 *
 * @param where `afterLinks`: brief ones instead, each after the link by which the text cites a paper
 */
export function createMarks({ popover, schemeOf, text }: Shared, where: 'inRows' | 'afterLinks') {
  const brief = where === 'afterLinks';
  const css = HOST_CSS + (brief ? BRIEF_CSS : '') + AMID_TEXT_CSS + markCss;
  return new PlacedAtMentions({
    async make(current): Promise<Placed> {
      const host = createShadowHost('concise-mark', css, schemeOf);
      const draw = () => {
        const { mention, match } = current();
        nameMatch(host.element, match);
        host.show(
          <TextContext.Provider value={text}>
            <Mark
              title={mention.title ?? ''}
              possible={match.grade === 'possible'}
              sign={match.sign}
              open={popover.isOpenFrom(host.element)}
              brief={brief}
              onPress={() => void popover.press(host.element, current)}
            />
          </TextContext.Provider>,
        );
      };
      nameMatch(host.element, current().match);
      popover.openOnHover(host.element, current);
      return { host, draw };
    },
    put({ host }, { mention }) {
      if (brief) mention.element.after(host.element);
      else mention.element.insertBefore(host.element, bookmarkIn(mention.element));
    },
  });
}

/** The bookmark of a row, which may be there already: it stands at the very end. */
function bookmarkIn(element: Element): Element | null {
  return element.querySelector(':scope > concise-keep');
}
