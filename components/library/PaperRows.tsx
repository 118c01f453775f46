import { useEffect, useId, useMemo } from 'preact/hooks';
import type { LookUpKey } from '@/data/match/keys';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import type { Selection } from '@/data/reading-list/selection';
import type { Sought } from '@/data/search/sought';
import { useText } from '../text';
import { PaperRow } from './PaperRow';
import { useVirtualRows } from './use-virtual-rows';

/** How a row was pressed: to go there, to choose it, or to choose all up to it. */
export type RowPress = 'go' | 'toggle' | 'range';

interface Props {
  papers: SavedPaper[];
  selection: Selection;
  sought: Sought;
  isExplained(paper: SavedPaper): boolean;
  /** What is shown may still change: the search goes on. */
  busy: boolean;
  onPress(paper: SavedPaper, how: RowPress): void;
  /** Of keys while the list has the focus. */
  onKey(event: KeyboardEvent): void;
}

/** Of a title in one line, with the line below it. */
const LIKELY_HEIGHT = 62;

/** The list: thousands of entries, of which those are drawn that are seen. */
export function PaperRows(props: Props) {
  const { papers, selection } = props;
  const text = useText();
  const id = useId();
  const rows = useVirtualRows(papers.length, (index) => papers[index]?.key ?? '', LIKELY_HEIGHT);
  const at = useMemo(() => placesOf(papers), [papers]);
  const active = selection.active === undefined ? undefined : at.get(selection.active);

  useEffect(() => {
    if (active !== undefined) rows.reveal(active);
  }, [selection.active]);

  return (
    <div
      ref={rows.scroller}
      class="paper-rows"
      role="listbox"
      tabIndex={0}
      aria-label={text('myList')}
      aria-multiselectable="true"
      aria-busy={props.busy}
      aria-activedescendant={active === undefined ? undefined : `${id}-${active}`}
      onKeyDown={props.onKey}
    >
      <div class="all-rows" role="presentation" style={{ height: `${rows.height}px` }}>
        {rows.drawn.map(({ index, top }) => {
          const paper = papers[index];
          return (
            paper && (
              <Row
                key={paper.key}
                {...props}
                paper={paper}
                id={`${id}-${index}`}
                index={index}
                top={top}
                measure={rows.measure}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

interface RowProps extends Props {
  paper: SavedPaper;
  id: string;
  index: number;
  top: number;
  measure(row: HTMLElement | null): void;
}

function Row(props: RowProps) {
  const { paper, index, selection, sought } = props;
  const explained = props.isExplained(paper);
  // Drawn anew only where what it shows has changed: scrolling draws no row twice.
  const content = useMemo(
    () => <PaperRow paper={paper} explained={explained} sought={sought} />,
    [paper, explained, sought],
  );
  const classes = ['row', 'saved', selection.active === paper.key && 'active'];
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list keeps the focus
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the list
    <div
      id={props.id}
      ref={props.measure}
      data-index={index}
      class={classes.filter(Boolean).join(' ')}
      role="option"
      aria-selected={selection.chosen.has(paper.key)}
      aria-setsize={props.papers.length}
      aria-posinset={index + 1}
      style={{ transform: `translateY(${props.top}px)` }}
      onMouseDown={(event) => event.shiftKey && event.preventDefault()} // Selects no text.
      onClick={(event) => props.onPress(paper, howPressed(event))}
    >
      <span class="check" aria-hidden="true" />
      <span class="row-content">{content}</span>
    </div>
  );
}

function howPressed(event: MouseEvent): RowPress {
  if (event.shiftKey) return 'range';
  const onCheck = event.target instanceof Element && event.target.closest('.check');
  return onCheck || event.ctrlKey || event.metaKey ? 'toggle' : 'go';
}

function placesOf(papers: SavedPaper[]): Map<LookUpKey, number> {
  return new Map(papers.map(({ key }, i) => [key, i]));
}
