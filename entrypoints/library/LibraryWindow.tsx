import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { FillingLine } from '@/components/FillingLine';
import { DoneBar } from '@/components/library/DoneBar';
import { TrashView } from '@/components/library/TrashView';
import { Notice } from '@/components/Notice';
import { Tabs } from '@/components/Tabs';
import { isShown } from '@/data/reading-list/is-shown';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import { sortedList } from '@/data/reading-list/sort-list';
import type { ReadEntries } from '@/data/store/entries';
import type { Store } from '@/data/store/store';
import { lazyView } from '../popup/lazy-view';
import { useDataProblem } from '../popup/use-data-problem';
import { useFilling } from '../popup/use-filling';
import type { Asked } from '../window/asked';
import { ListPage } from './ListPage';
import { SummariesPage } from './SummariesPage';
import { type EntryMap, useEntries } from './use-entries';
import { useExplained } from './use-explained';
import { useListChanges } from './use-list-changes';

// What is not seen at first comes afterwards.
const Settings = lazyView(async () => (await import('./Settings')).Settings);
const Channels = lazyView(async () => (await import('./Channels')).Channels);
const Answers = lazyView(async () => (await import('./Answers')).Answers);
const SafetyLines = lazyView(async () => (await import('./SafetyLines')).SafetyLines, 'afterPaint');

const VIEWS = ['myList', 'allSummariesView', 'answers', 'trash', 'channels', 'settings'] as const;
type View = (typeof VIEWS)[number];

interface Props {
  store: Store;
  /** What of the list was read before the window was drawn. */
  first: ReadEntries;
  /** What the page was opened for. */
  asked: Asked | undefined;
}

/** The library: the reading list, all summaries, and what else the reader has made and set. */
export function LibraryWindow({ store, first, asked }: Props) {
  const [view, setView] = useState<View>(asked ? 'allSummariesView' : 'myList');
  const entries = useEntries(store, first);
  const list = useMemo(() => newestFirst(entries.all), [entries.all]);
  const explained = useExplained(store, list);
  const changes = useListChanges(store, entries);
  const problem = useDataProblem(store);
  const filling = useFilling();
  return (
    <Tabs
      names={VIEWS}
      current={view}
      onChange={(name) => setView(name)}
      aside={<DoneBar done={changes.done} onUndo={changes.undo} onClose={changes.forget} />}
    >
      <Notice problem={problem ?? changes.problem} />
      <FillingLine filling={filling} />
      <SafetyLines store={store} list={list} />
      <Kept shown={view === 'myList'}>
        <ListPage
          store={store}
          entries={entries.all}
          list={list}
          whole={entries.whole}
          explained={explained}
          changes={changes}
          current={view === 'myList'}
        />
      </Kept>
      <Kept shown={view === 'allSummariesView'}>
        <SummariesPage store={store} asked={asked} said={problem} />
      </Kept>
      {view === 'answers' && <Answers store={store} />}
      {view === 'trash' && (
        <TrashView
          papers={inTrash(entries.all)}
          onRestore={(papers) => changes.change(papers, { deleted: false })}
        />
      )}
      <Kept shown={view === 'channels'}>
        <Channels store={store} say={changes.say} />
      </Kept>
      {view === 'settings' && <Settings store={store} onRestore={changes.restoreBackup} />}
    </Tabs>
  );
}

/** A view that stays as it was left while another one is shown; drawn when it is first shown. */
function Kept({ shown, children }: { shown: boolean; children: ComponentChildren }) {
  const was = useRef(false);
  was.current ||= shown;
  if (!was.current) return null;
  return (
    <div class="kept-view" hidden={!shown}>
      {children}
    </div>
  );
}

function newestFirst(entries: EntryMap): SavedPaper[] {
  return sortedList([...entries.values()].filter(isShown), 'saved');
}

/** The one deleted last first. */
function inTrash(entries: EntryMap): SavedPaper[] {
  return [...entries.values()]
    .filter(({ deletedAt, mergedInto }) => deletedAt && !mergedInto)
    .sort((one, other) => ((one.deletedAt ?? '') > (other.deletedAt ?? '') ? -1 : 1));
}
