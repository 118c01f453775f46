import { useEffect, useRef } from 'preact/hooks';
import { EntryView } from '@/components/library/EntryView';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import type { Store } from '@/data/store/store';
import type { SummaryId } from '@/data/summary';
import { OpenedSummaries } from '../popup/OpenedSummaries';
import { useOpened } from '../popup/use-opened';
import { EntrySummary } from './EntrySummary';
import type { ListChanges } from './use-list-changes';

interface Props {
  store: Store;
  paper: SavedPaper;
  joined: SavedPaper[];
  summary: SummaryId | undefined;
  tags: readonly string[];
  changes: ListChanges;
  /** The reader asked for it by a key or a press, and goes on in it. */
  focused: boolean;
  onBack(): void;
  onDelete(): void;
}

/** An entry, and the summaries that were opened from it. */
export function EntryPane(props: Props) {
  const { store, paper, changes } = props;
  const opened = useOpened<'entry'>(store);
  const path = opened.in('entry');
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (props.focused) back.current?.focus();
  }, [props.focused]);
  const open = (id: SummaryId) =>
    id === props.summary ? opened.leave('entry') : opened.open('entry', id);
  return (
    <>
      {path.length > 0 && (
        <OpenedSummaries
          store={store}
          path={path}
          from="summary"
          onOpen={open}
          onBack={() => opened.back('entry')}
        />
      )}
      <div hidden={path.length > 0}>
        <EntryView
          paper={paper}
          joined={props.joined}
          tags={props.tags}
          draft={changes.notes.draftOf(paper.key)}
          back={back}
          onBack={props.onBack}
          onStatus={(status) => changes.change([paper], { status })}
          onAddTag={(tag) => changes.change([paper], { addTags: [tag] })}
          onRemoveTag={(tag) => changes.change([paper], { removeTags: [tag] })}
          onNote={(note) => changes.notes.keep(paper, note)}
          onLeave={(note) => changes.notes.stash(paper, note)}
          onDelete={props.onDelete}
          onSplit={changes.split}
        >
          {props.summary && <EntrySummary store={store} id={props.summary} onOpen={open} />}
        </EntryView>
      </div>
    </>
  );
}
