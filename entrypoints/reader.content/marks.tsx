import { Mark } from '@/components/Mark';
import markCss from '@/components/mark.css?inline';
import { TextContext, type Translate } from '@/components/text';
import type { RowSaves } from './list/row-saves';
import type { OpenPopover } from './open-popover';
import type { ColorSchemeOfMany } from './page-color-scheme';
import { type Placed, PlacedAtMentions } from './placed';
import { createShadowHost, nameMatch } from './shadow-host';
import type { OpenedSummaries } from './summaries';

// Inline, and never higher than the line it stands in.
const HOST_CSS =
  ':host { all: initial; display: inline; margin-inline-start: 6px; } .root { display: inline; line-height: 0; white-space: nowrap; }';
const BRIEF_CSS = ':host { margin-inline-start: 2px; }';

/** What all marks of a page have in common. */
interface Shared {
  popover: OpenPopover;
  summaries: OpenedSummaries;
  saves: RowSaves;
  schemeOf: ColorSchemeOfMany['of'];
  text: Translate;
}

/**
 * The marks: one at the end of each row and bibliography entry that names an explained paper.
 *
 * @param where `afterLinks`: brief ones instead, each after the link by which the text cites a paper
 */
export function createMarks(
  { popover, summaries, saves, schemeOf, text }: Shared,
  where: 'inRows' | 'afterLinks',
) {
  const brief = where === 'afterLinks';
  const css = HOST_CSS + (brief ? BRIEF_CSS : '') + markCss;
  return new PlacedAtMentions({
    async make(current): Promise<Placed> {
      const host = createShadowHost('concise-mark', css, schemeOf);
      async function save(saved: boolean): Promise<void> {
        const id = current().match.summary;
        const problem = await summaries.save(id, saved);
        if (!problem) return;
        // There is no room for the reason in a row.
        if (!popover.isOpenFrom(host.element)) await popover.press(host.element, current);
        summaries.tell(id, problem);
      }
      const draw = () => {
        const { mention, match } = current();
        nameMatch(host.element, match);
        host.show(
          <TextContext.Provider value={text}>
            <Mark
              title={mention.title ?? ''}
              possible={match.grade === 'possible'}
              open={popover.isOpenFrom(host.element)}
              brief={brief}
              onPress={() => void popover.press(host.element, current)}
              saved={saves.isSaved(match.summary)}
              onSave={mention.role === 'listed' ? (saved) => void save(saved) : undefined}
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
      else mention.element.append(host.element);
    },
  });
}
