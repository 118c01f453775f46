import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { AnswersView } from '@/components/AnswersView';
import { FillingLine } from '@/components/FillingLine';
import { Notice } from '@/components/Notice';
import { NothingHere, SummaryChoice } from '@/components/PageView';
import { ReadingListView } from '@/components/ReadingListView';
import { SummaryView } from '@/components/SummaryView';
import { Tabs } from '@/components/Tabs';
import { useText } from '@/components/text';
import type { Answer } from '@/data/store/answer';
import { exportedList } from '@/data/store/export-list';
import type { SavedPaper } from '@/data/store/saved-paper';
import type { Store } from '@/data/store/store';
import { readSummary } from '@/data/store/summaries';
import type { Summary, SummaryId } from '@/data/summary';
import { reportError } from '@/report-error';
import { downloadText } from './download';
import { Search } from './Search';
import { summariesHere } from './summaries-here';
import { useAnswers } from './use-answers';
import { useFilling } from './use-filling';
import { useLibrary } from './use-library';
import { useScrollOf } from './use-scroll';
import { NOT_SEARCHED, prepareSearch, type Searching } from './use-search';
import { useTitles } from './use-titles';

type View = 'thisPage' | 'search' | 'myList' | 'answers';

interface Props {
  store: Store;
  /** The tab to show; the active one where it is left out. */
  tabId?: number | undefined;
  /** The views of this window; it opens on the first. */
  views: readonly [View, ...View[]];
  /** What stands beside the names of the views. */
  aside?: ComponentChildren;
}

/** The window of the popup and of the library page: what is here, search, the reading list. */
export function App({ store, tabId, views, aside }: Props) {
  const text = useText();
  const library = useLibrary(store);
  const [view, setView] = useState<View>(views[0]);
  const searching = useRef<Searching>(NOT_SEARCHED);
  const [opened, setOpened] = useState<Partial<Record<View, Summary>>>({});
  const filling = useFilling();
  const answers = useAnswers(store, views.includes('answers'));
  const here = useSummariesHere(store, views.includes('thisPage'), tabId);
  const titles = useTitles(store, namedIn(view, library.papers, answers.answers));

  const open = (summary: Summary | undefined) => setOpened({ ...opened, [view]: summary });
  async function openById(id: SummaryId): Promise<void> {
    await store
      .summaries()
      .then((database) => readSummary(database, id))
      .then(open)
      .catch(reportError);
  }

  const reading = opened[view];
  const back = useFocusOfReading(reading !== undefined);
  useScrollOf(`${view} ${reading?.id}`);

  function read(summary: Summary) {
    return (
      <SummaryView
        summary={summary}
        saved={library.isSaved(summary)}
        problem={library.changeProblem}
        onSave={(saved) => library.save(summary, saved)}
      />
    );
  }

  function searchView() {
    return <Search store={store} kept={searching} said={library.problem} onOpen={open} />;
  }

  function page() {
    if (!here) return null;
    const [only, another] = here;
    if (!only && library.problem) return null; // Nothing is known: the notice says why.
    if (!only) return <NothingHere>{searchView()}</NothingHere>;
    return another ? <SummaryChoice summaries={here} onOpen={open} /> : read(only);
  }

  function list() {
    return (
      <ReadingListView
        papers={library.papers}
        removed={library.removed}
        problem={library.changeProblem}
        explained={(id) => titles.has(id)}
        onOpen={(id) => void openById(id)}
        onRemove={library.remove}
        onUndo={library.undo}
        onExport={() => downloadText(exportedList(library.papers, new Date()), 'reading-list.json')}
      />
    );
  }

  function given() {
    return (
      <AnswersView
        answers={answers.answers}
        status={answers.status}
        titleOf={(id) => titles.get(id) ?? id}
        onForget={answers.forget}
        onExport={answers.toFile}
        onImport={answers.fromFile}
      />
    );
  }

  const shown = { thisPage: page, search: searchView, myList: list, answers: given }[view];
  return (
    <Tabs names={views} current={view} onChange={(name) => setView(name)} aside={aside}>
      <Notice problem={library.problem} />
      <FillingLine filling={filling} />
      {reading && (
        <>
          <button type="button" class="back" ref={back} onClick={() => open(undefined)}>
            ← {text('back')}
          </button>
          {read(reading)}
        </>
      )}
      <div hidden={reading !== undefined}>{shown()}</div>
    </Tabs>
  );
}

/** The summaries that a view only names. */
function namedIn(view: View, papers: SavedPaper[], answers: Answer[]): SummaryId[] {
  if (view === 'myList') return papers.flatMap(({ summary }) => summary ?? []);
  return view === 'answers' ? answers.map(({ summary }) => summary) : [];
}

/** Moves the focus to the way back when a summary is opened, and back where it was. */
function useFocusOfReading(reading: boolean) {
  const back = useRef<HTMLButtonElement>(null);
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (!reading) {
      if (before.current instanceof HTMLElement) before.current.focus();
      return;
    }
    before.current = document.activeElement;
    back.current?.focus();
  }, [reading]);
  return back;
}

/** The summaries of the tab's papers; `undefined` until they are known. */
function useSummariesHere(store: Store, wanted: boolean, tabId?: number): Summary[] | undefined {
  const [here, setHere] = useState<Summary[]>();
  useEffect(() => {
    if (!wanted) return;
    store
      .summaries()
      .then((database) => {
        prepareSearch(database).catch(reportError);
        return summariesHere(database, tabId);
      })
      .then(setHere)
      .catch((error) => {
        setHere([]);
        reportError(error);
      });
  }, [store, wanted, tabId]);
  return here;
}
