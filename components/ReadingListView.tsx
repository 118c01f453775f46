import type { Problem } from '@/data/store/problem';
import type { SavedPaper } from '@/data/store/saved-paper';
import type { SummaryId } from '@/data/summary';
import { dayOf } from './day';
import { Notice } from './Notice';
import { paperAddress } from './paper-links';
import { OutsideLink } from './RichText';
import { useText } from './text';

interface Props {
  papers: SavedPaper[];
  /** The paper that was removed last and can be put back. */
  removed: SavedPaper | undefined;
  /** Why the last change was not made. */
  problem: Problem | undefined;
  /** The summaries that can be opened from an entry. */
  explained: (id: SummaryId) => boolean;
  onOpen(id: SummaryId): void;
  onRemove(paper: SavedPaper): void;
  onUndo(paper: SavedPaper): void;
  onExport(): void;
}

/** The reading list, newest first. */
export function ReadingListView(props: Props) {
  const { papers, removed } = props;
  const text = useText();
  return (
    <div class="reading-list">
      <Notice problem={props.problem} />
      {removed && (
        <p class="removed" role="status">
          <span>{text('removed', removed.title)}</span>
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
            {papers.map((paper) => (
              <SavedRow key={paper.key} paper={paper} {...props} />
            ))}
          </ul>
          <button type="button" class="export" onClick={props.onExport}>
            {text('export')}
          </button>
        </>
      )}
    </div>
  );
}

function SavedRow({ paper, explained, onOpen, onRemove }: Props & { paper: SavedPaper }) {
  const text = useText();
  const address = paperAddress(paper.ids);
  const { summary } = paper;
  return (
    <li class="row saved">
      <span class="row-title" lang="en">
        {address ? <OutsideLink href={address}>{paper.title}</OutsideLink> : paper.title}
      </span>
      <span class="row-facts">
        <time dateTime={paper.savedAt}>
          {text('savedOn', dayOf(paper.savedAt, text('language')))}
        </time>
        {summary && explained(summary) && (
          <button
            type="button"
            aria-label={text('summaryOf', paper.title)}
            onClick={() => onOpen(summary)}
          >
            {text('summary')}
          </button>
        )}
        <button
          type="button"
          aria-label={text('removeTitle', paper.title)}
          onClick={() => onRemove(paper)}
        >
          {text('remove')}
        </button>
      </span>
    </li>
  );
}
