import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FillingLine } from '@/components/FillingLine';
import { NothingHere } from '@/components/NothingHere';
import { Notice } from '@/components/Notice';
import { Tabs } from '@/components/Tabs';
import { useText } from '@/components/text';
import type { Store } from '@/data/store/store';
import { type SummaryToRead, summaryToRead } from '@/data/store/summary-to-read';
import type { SummaryId } from '@/data/summary';
import { reportError } from '@/report-error';
import type { Asked } from './asked';
import { lazyView } from './lazy-view';
import { OneSummary } from './OneSummary';
import { NOT_SEARCHED, type Searching } from './searching';
import { useDataProblem } from './use-data-problem';
import { useFilling } from './use-filling';
import { useScrollOf } from './use-scroll';

const SummaryChoice = lazyView(
  async () => (await import('@/components/SummaryChoice')).SummaryChoice,
);

import { Search } from './Search';

const MyList = lazyView(async () => (await import('./MyList')).MyList);
const Answers = lazyView(async () => (await import('./Answers')).Answers);
const Settings = lazyView(async () => (await import('./Settings')).Settings);

type View = 'thisPage' | 'search' | 'myList' | 'answers' | 'settings';

interface Props {
  store: Store;
  /** The summaries of the page that the window is about, where it is about one; may change. */
  here?: Promise<SummaryToRead[]>;
  /** The views of this window; it opens on the first. */
  views: readonly [View, ...View[]];
  /** What it is to show, where it was asked for that; may change. */
  asked?: Asked | undefined;
  /** What stands beside the names of the views. */
  aside?: ComponentChildren;
  /** What is offered where nothing is explained. */
  offer?: ComponentChildren;
}

/** The window of the popup, the side panel and the library page: what is here, search, the list. */
export function App({ store, here, views, asked, aside, offer }: Props) {
  const text = useText();
  const [view, setView] = useState<View>(views[0]);
  const searching = useRef<Searching>(NOT_SEARCHED);
  /** Each search that the window was asked for begins anew. */
  const [searchesAsked, setSearchesAsked] = useState(0);
  const [opened, setOpened] = useState<Partial<Record<View, SummaryToRead>>>({});
  const found = useFound(here, () => setOpened(({ thisPage: _, ...others }) => others));
  const problem = useDataProblem(store);
  const filling = useFilling();
  useListAhead(here === undefined || found !== undefined);

  const reading = opened[view];
  const back = useFocusOfReading(reading !== undefined);
  useScrollOf(`${view} ${reading?.summary.id} ${view === 'thisPage' ? pageOf(found) : ''}`);

  function openIn(place: View, id: SummaryId): void {
    summaryToRead(store, id)
      .then((read) => setOpened((before) => ({ ...before, [place]: read })))
      .catch(reportError);
  }

  const open = (id: SummaryId) => openIn(view, id);

  useEffect(() => {
    if (!asked) return;
    setView('search');
    if ('summary' in asked) return openIn('search', asked.summary);
    searching.current = { query: asked.query };
    setSearchesAsked((count) => count + 1);
    setOpened(({ search: _, ...others }) => others);
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
    if (!another) return <OneSummary key={only.summary.id} store={store} read={only} />;
    const summaries = found.map(({ summary }) => summary);
    return <SummaryChoice summaries={summaries} onOpen={({ id }) => open(id)} />;
  }

  const shown = {
    thisPage: page,
    search,
    myList: () => <MyList store={store} onOpen={open} />,
    answers: () => <Answers store={store} />,
    settings: () => <Settings />,
  }[view];
  return (
    <Tabs names={views} current={view} onChange={(name) => setView(name)} aside={aside}>
      <Notice problem={problem} />
      <FillingLine filling={filling} />
      {reading && (
        <>
          <button
            type="button"
            class="back"
            ref={back}
            onClick={() => setOpened({ ...opened, [view]: undefined })}
          >
            ← {text('back')}
          </button>
          <OneSummary key={reading.summary.id} store={store} read={reading} />
        </>
      )}
      <div hidden={reading !== undefined}>{shown()}</div>
    </Tabs>
  );
}

/** Tells pages apart by what is explained on them. */
function pageOf(found: SummaryToRead[] | undefined): string {
  return found?.map(({ summary }) => summary.id).join(' ') ?? '';
}

/** Loads the list's view ahead of its first use, once what is shown is there and all is quiet. */
function useListAhead(shown: boolean): void {
  useEffect(() => {
    if (!shown) return;
    const idle = requestIdleCallback(MyList.load, { timeout: 1000 });
    return () => cancelIdleCallback(idle);
  }, [shown]);
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

/**
 * The summaries of the page; `undefined` until they are known, none where they can't be read.
 *
 * @param onOther called when another page takes the place of the one that was shown
 */
function useFound(
  here: Promise<SummaryToRead[]> | undefined,
  onOther: () => void,
): SummaryToRead[] | undefined {
  const [found, setFound] = useState<SummaryToRead[]>();
  // Not after the paint, as other effects: what comes by then should be in the first one.
  useLayoutEffect(() => {
    let current = true;
    const show = (summaries: SummaryToRead[]) => {
      if (!current) return;
      if (found) onOther();
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
