import type { ComponentChildren, Ref } from 'preact';
import type { ReadingStatus, SavedPaper } from '@/data/reading-list/saved-paper';
import { BackButton } from '../BackButton';
import { dayOf } from '../day';
import { paperAddress, paperName } from '../paper-links';
import { OutsideLink } from '../RichText';
import { useText } from '../text';
import { JoinedPapers } from './JoinedPapers';
import { NoteEditor } from './NoteEditor';
import { StatusChoice } from './StatusChoice';
import { TagEditor } from './TagEditor';
import type { KeepNote } from './use-typed-note';

interface Props {
  paper: SavedPaper;
  /** Other entries that were joined with this one. */
  joined: SavedPaper[];
  /** All tags of the list, the most frequent first. */
  tags: readonly string[];
  draft: string | undefined;
  back: Ref<HTMLButtonElement>;
  onBack(): void;
  onStatus(status: ReadingStatus): void;
  onAddTag(tag: string): void;
  onRemoveTag(tag: string): void;
  onNote: KeepNote;
  /** The page is left with a note that is not kept yet. */
  onLeave(note: string): void;
  onDelete(): void;
  onSplit(joined: SavedPaper): void;
  /** Its summary, where it has one. */
  children?: ComponentChildren;
}

/** An entry: what is known of the paper, what the reader made of it, and its summary. */
export function EntryView(props: Props) {
  const { paper } = props;
  const text = useText();
  return (
    <article class="entry">
      <BackButton label="back" onBack={props.onBack} button={props.back} />
      <EntryHead paper={paper} />
      <div class="entry-ways">
        <StatusChoice status={paper.status} onStatus={props.onStatus} />
        <button type="button" class="quiet" onClick={props.onDelete}>
          {text('toTrash')}
        </button>
      </div>
      <TagEditor
        tags={paper.tags}
        known={props.tags}
        onAdd={props.onAddTag}
        onRemove={props.onRemoveTag}
      />
      <NoteEditor
        note={paper.note}
        draft={props.draft}
        onKeep={props.onNote}
        onLeave={props.onLeave}
      />
      {props.children}
      <JoinedPapers papers={props.joined} onSplit={props.onSplit} />
      <p class="entry-dates">
        {text('savedOn', dayOf(paper.savedAt, text('language')))}
        {paper.updatedAt > paper.savedAt &&
          `, ${text('changedOn', dayOf(paper.updatedAt, text('language')))}`}
      </p>
    </article>
  );
}

function EntryHead({ paper }: { paper: SavedPaper }) {
  const text = useText();
  const { authors, venue, year } = paper;
  const address = paperAddress(paper.ids) ?? paper.address;
  const place = [venue, year].filter(Boolean).join(' ');
  return (
    <header>
      <h2 lang="en">{paperName(paper)}</h2>
      {authors && (
        <p class="authors" lang="en">
          {authors.join(', ')}
        </p>
      )}
      <p class="place">
        {place && <span lang="en">{place}</span>}
        {address && <OutsideLink href={address}>{text('paper')}</OutsideLink>}
      </p>
    </header>
  );
}
