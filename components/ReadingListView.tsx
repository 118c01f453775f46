import type { SavedPaper } from '@/data/reading-list/saved-paper';
import type { Problem } from '@/data/store/problem';
import type { SummaryId } from '@/data/summary';
import { namedAuthors } from './authors';
import { countText } from './count-text';
import { dayOf } from './day';
import { Notice } from './Notice';
import { paperAddress, paperName } from './paper-links';
import { OutsideLink } from './RichText';
import { useText } from './text';

interface Props {
  papers: SavedPaper[];
  /** The paper that was removed last and can be put back. */
  removed: SavedPaper | undefined;
  /** Why the last change was not made. */
  problem: Problem | undefined;
  /** The summary that can be opened from an entry, if there is one. */
  summaryOf: (paper: SavedPaper) => SummaryId | undefined;
  onOpen(id: SummaryId): void;
  onRemove(paper: SavedPaper): void;
  onUndo(paper: SavedPaper): void;
  onExport(): void;
}

/** So many are shown: of a long list, the others are found in the library. */
export const SHOWN = 100;

/** The reading list, newest first. */
export function ReadingListView(props: Props) {
  const { papers, removed } = props;
  const text = useText();
  return (
    <div class="reading-list">
      <Notice problem={props.problem} />
      {removed && (
        <p class="removed" role="status">
          <span>{text('removed', paperName(removed))}</span>
          <button type="button" onClick={() => props.onUndo(removed)}>
            {text('undo')}
          </button>
        </p>
      )}
      {papers.length === 0 ? (
        <div class="empty">
          <h2>{text('listEmpty')}</h2>
          <p>{text('listEmptyHint')}</p>
        </div>
      ) : (
        <>
          <ul class="rows">
            {papers.slice(0, SHOWN).map((paper) => (
              <SavedRow key={paper.key} paper={paper} {...props} />
            ))}
          </ul>
          {papers.length > SHOWN && (
            <p class="count">
              <OutsideLink href="library.html">
                {text('listRest', countText(papers.length - SHOWN, text('language')))}
              </OutsideLink>
            </p>
          )}
          <button type="button" class="export" onClick={props.onExport}>
            {text('export')}
          </button>
        </>
      )}
    </div>
  );
}

function SavedRow({ paper, summaryOf, onOpen, onRemove }: Props & { paper: SavedPaper }) {
  const text = useText();
  const address = paperAddress(paper.ids) ?? paper.address;
  const name = paperName(paper);
  const summary = summaryOf(paper);
  return (
    <li class="row saved">
      <span class="row-title" lang="en">
        {address ? <OutsideLink href={address}>{name}</OutsideLink> : name}
      </span>
      <span class="row-facts">
        {paper.authors && <span lang="en">{namedAuthors(paper.authors)}</span>}
        <time dateTime={paper.savedAt}>
          {text('savedOn', dayOf(paper.savedAt, text('language')))}
        </time>
        {summary && (
          <button
            type="button"
            aria-label={text('summaryOf', name)}
            onClick={() => onOpen(summary)}
          >
            {text('summary')}
          </button>
        )}
        <button
          type="button"
          aria-label={text('removeTitle', name)}
          onClick={() => onRemove(paper)}
        >
          {text('remove')}
        </button>
      </span>
    </li>
  );
}
