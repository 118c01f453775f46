import type { SavedPaper } from '@/data/reading-list/saved-paper';
import { countText } from '../count-text';
import { dayOf } from '../day';
import { paperName } from '../paper-links';
import { useText } from '../text';
import { useVirtualRows } from './use-virtual-rows';

interface Props {
  /** The last one first. */
  papers: SavedPaper[];
  onRestore(papers: SavedPaper[]): void;
}

const LIKELY_HEIGHT = 64;

/** What was deleted, and can still be put back. */
export function TrashView({ papers, onRestore }: Props) {
  const text = useText();
  const rows = useVirtualRows(papers.length, (index) => papers[index]?.key ?? '', LIKELY_HEIGHT);
  return (
    <div class="trash">
      <div class="trash-head">
        <p class="count">{text(papers.length > 0 ? 'trashHint' : 'trashEmpty')}</p>
        {papers.length > 1 && (
          <button type="button" class="quiet" onClick={() => onRestore(papers)}>
            {text('restoreAll', countText(papers.length, text('language')))}
          </button>
        )}
      </div>
      <div class="paper-rows" ref={rows.scroller}>
        <ul class="all-rows" style={{ height: `${rows.height}px` }}>
          {rows.drawn.map(({ index, top }) => {
            const paper = papers[index];
            return (
              paper && (
                <li
                  key={paper.key}
                  ref={rows.measure}
                  data-index={index}
                  class="row deleted"
                  style={{ transform: `translateY(${top}px)` }}
                >
                  <DeletedRow paper={paper} onRestore={() => onRestore([paper])} />
                </li>
              )
            );
          })}
        </ul>
      </div>
    </div>
  );
}

function DeletedRow({ paper, onRestore }: { paper: SavedPaper; onRestore(): void }) {
  const text = useText();
  const name = paperName(paper);
  return (
    <>
      <span class="row-title" lang="en">
        {name}
      </span>
      <span class="row-facts">
        {paper.deletedAt && (
          <time dateTime={paper.deletedAt}>
            {text('deletedOn', dayOf(paper.deletedAt, text('language')))}
          </time>
        )}
        <button type="button" aria-label={text('restoreTitle', name)} onClick={onRestore}>
          {text('undo')}
        </button>
      </span>
    </>
  );
}
