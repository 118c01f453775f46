import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FillingLine } from '@/components/FillingLine';
import { NothingHere } from '@/components/NothingHere';
import { Notice } from '@/components/Notice';
import { Tabs } from '@/components/Tabs';
import type { Store } from '@/data/store/store';
import type { SummaryToRead } from '@/data/store/summary-to-read';
import type { SummaryId } from '@/data/summary';
import { reportError } from '@/report-error';
import type { Asked } from '../window/asked';
import { lazyView } from './lazy-view';
import { OneSummary } from './OneSummary';
import { Search } from './Search';
import { NOT_SEARCHED, type Searching } from './searching';
import { useDataProblem } from './use-data-problem';
import { useFilling } from './use-filling';
import { useOpened } from './use-opened';
import type { ListRead } from './use-reading-list';
import { useScrollOf } from './use-scroll';

const SummaryChoice = lazyView(
  async () => (await import('@/components/SummaryChoice')).SummaryChoice,
);
const OpenedSummaries = lazyView(async () => (await import('./OpenedSummaries')).OpenedSummaries);
const MyList = lazyView(async () => (await import('./MyList')).MyList);

type View = 'thisPage' | 'search' | 'myList';

interface Props {
  store: Store;
  /** The summaries of the page that the window is about, where it is about one; may change. */
  here?: Promise<SummaryToRead[]>;
  /** These summaries, where they are known before the window is drawn. */
  known?: SummaryToRead[] | undefined;
  /** The views of this window; it opens on the first. */
  views: readonly [View, ...View[]];
  /** What it is to show, where it was asked for that; may change. */
  asked?: Asked | undefined;
  /** What stands beside the names of the views. */
  aside?: ComponentChildren;
  /** What is offered where nothing is explained. */
  offer?: ComponentChildren;
  /** What was searched before the window is drawn. */
  searched?: Searching;
}

/** The window of the popup and the side panel: what is here, search, the list. */
export function App(props: Props) {
  const { store, here, known, views, asked, aside, offer, searched = NOT_SEARCHED } = props;
  const [view, setView] = useState<View>(views[0]);
  const searching = useRef(searched);
  const list = useRef<ListRead | undefined>(undefined);
  /** Each search that the window was asked for begins anew. */
  const [searchesAsked, setSearchesAsked] = useState(0);
  const opened = useOpened<View>(store);
  const found = useFound(here, known, () => opened.leave('thisPage'));
  const problem = useDataProblem(store);
  const filling = useFilling();
  useNextAhead(here === undefined || found !== undefined);

  const path = opened.in(view);
  const reading = path.length > 0;
  useFocusAfter(reading);
  useScrollOf(`${view} ${idsOf(path)} ${view === 'thisPage' ? idsOf(found) : ''}`);
  /** The page's own summary, where it has one only: others are opened from it, and lead back. */
  const own = view === 'thisPage' && found?.length === 1 ? found[0]?.summary.id : undefined;
  const open = (id: SummaryId) => (id === own ? opened.leave(view) : opened.open(view, id));

  useEffect(() => {
    if (!asked) return;
    setView('search');
    if ('summary' in asked) return opened.show('search', asked.summary);
    searching.current = { query: asked.query };
    setSearchesAsked((count) => count + 1);
    opened.leave('search');
  }, [asked]);

  const search = () => (
    <Search
      key={searchesAsked}
      store={store}
      kept={searching}
      said={problem}
      onOpen={({ id }) => open(id)}
    />
  );

  function page() {
    if (!found) return null;
    const [only, another] = found;
    if (!only && problem) return null; // Nothing is known: the notice says why.
    if (!only) return <NothingHere offer={offer}>{search()}</NothingHere>;
    if (!another)
      return <OneSummary key={only.summary.id} store={store} read={only} onOpen={open} />;
    const summaries = found.map(({ summary }) => summary);
    return <SummaryChoice summaries={summaries} onOpen={({ id }) => open(id)} />;
  }

  const shown = {
    thisPage: page,
    search,
    myList: () => <MyList store={store} kept={list} onOpen={open} />,
  }[view];
  return (
    <Tabs names={views} current={view} onChange={(name) => setView(name)} aside={aside}>
      <Notice problem={problem} />
      <FillingLine filling={filling} />
      {reading && (
        <OpenedSummaries
          key={view}
          store={store}
          path={path}
          from={own ? 'summary' : 'list'}
          onOpen={open}
          onBack={() => opened.back(view)}
        />
      )}
      <div hidden={reading}>{shown()}</div>
    </Tabs>
  );
}

/** Tells places apart by what is read there. */
function idsOf(read: SummaryToRead[] | undefined): string {
  return read?.map(({ summary }) => summary.id).join(' ') ?? '';
}

/** Loads what comes next ahead of its first use, once what is shown is there and all is quiet. */
function useNextAhead(shown: boolean): void {
  useEffect(() => {
    if (!shown) return;
    const load = () => {
      for (const view of [MyList, OpenedSummaries]) view.load();
    };
    const idle = requestIdleCallback(load, { timeout: 1000 });
    return () => cancelIdleCallback(idle);
  }, [shown]);
}

/** Gives the focus back to what had it before summaries were read, where it would be lost with them. */
function useFocusAfter(reading: boolean): void {
  const before = useRef<Element | null>(null);
  const was = useRef(false);
  // Here: once it is drawn, what was opened has taken the focus.
  if (reading && !was.current) before.current = document.activeElement;
  was.current = reading;
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body;
    if (!reading && isLost && before.current instanceof HTMLElement) before.current.focus();
  }, [reading]);
}

/**
 * The summaries of the page; `undefined` until they are known, none where they can't be read.
 *
 * @param onOther called when another page takes the place of the one that was shown
 */
function useFound(
  here: Promise<SummaryToRead[]> | undefined,
  known: SummaryToRead[] | undefined,
  onOther: () => void,
): SummaryToRead[] | undefined {
  const [found, setFound] = useState(known);
  // Not after the paint, as other effects: what comes by then should be in the first one.
  useLayoutEffect(() => {
    let current = true;
    const show = (summaries: SummaryToRead[]) => {
      if (!current || summaries === found) return;
      if (found && idsOf(found) !== idsOf(summaries)) onOther();
      setFound(summaries);
    };
    here?.then(show, (error) => {
      show([]);
      reportError(error);
    });
    return () => {
      current = false;
    };
  }, [here]);
  return found;
}
