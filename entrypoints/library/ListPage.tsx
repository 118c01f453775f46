import { useMemo, useRef, useState } from 'preact/hooks';
import { ChosenBar } from '@/components/library/ChosenBar';
import { ImportPreview } from '@/components/library/ImportPreview';
import { ListBar } from '@/components/library/ListBar';
import { ListEmpty } from '@/components/library/ListEmpty';
import { ListFilters } from '@/components/library/ListFilters';
import { PaperRows } from '@/components/library/PaperRows';
import { ReadingOverview } from '@/components/library/ReadingOverview';
import { ReadingWeeks } from '@/components/library/ReadingWeeks';
import { ExportChoice, TransferBar } from '@/components/library/TransferBar';
import { useText } from '@/components/text';
import { facetsOf, isFiltering } from '@/data/reading-list/filter-list';
import type { ExportFormat } from '@/data/reading-list/formats/export-file';
import { isShown } from '@/data/reading-list/is-shown';
import { readingByWeek } from '@/data/reading-list/reading-by-week';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import { goneTo, NOTHING_CHOSEN, noneChosen, type Selection } from '@/data/reading-list/selection';
import { tagCounts } from '@/data/reading-list/tag-completion';
import type { Store } from '@/data/store/store';
import { reportError } from '@/report-error';
import { lazyView } from '../popup/lazy-view';
import { EntryPane } from './EntryPane';
import { exportPapers } from './export-papers';
import type { EntryMap } from './use-entries';
import type { ExplainedMap } from './use-explained';
import { useImport } from './use-import';
import type { ListChanges } from './use-list-changes';
import { type ListAsks, useListSelection } from './use-list-selection';
import { useMedia } from './use-media';
import { useSearchedAhead } from './use-searched-ahead';
import { type Asked, useShown } from './use-shown';

const ToZotero = lazyView(async () => (await import('./ToZotero')).ToZotero);

interface Props {
  store: Store;
  entries: EntryMap;
  /** Those of them that are on the list. */
  list: SavedPaper[];
  /** Whether these are all: until then nothing is counted. */
  whole: boolean;
  explained: ExplainedMap;
  changes: ListChanges;
  /** Whether this is the view that is shown. */
  current: boolean;
}

/** Room for the list and an entry beside it. */
const WIDE = '(min-width: 900px)';
/** Half a year: more would be bars too thin to be told apart. */
const WEEKS = 26;
const NOTHING_ASKED: Asked = { query: '', filter: {}, order: 'saved' };

/** The reading list: what of it is shown, what is chosen, and the entry that is opened. */
export function ListPage(props: Props) {
  const { store, entries, list, whole, explained, changes, current } = props;
  const text = useText();
  const wide = useMedia(WIDE);
  const [asked, setAsked] = useState(NOTHING_ASKED);
  const [filters, setFilters] = useState(false);
  const [opened, setOpened] = useState<'no' | 'seen' | 'focused'>('no');
  const page = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const shown = useShown(store, list, explained, asked);
  useSearchedAhead(list);
  const keys = useMemo(() => shown.papers.map(({ key }) => key), [shown.papers]);
  const tags = useMemo(() => [...tagCounts(list).keys()], [list]);
  const { selection, choose, press, keyInList } = useListSelection(keys, current, ask);
  const chosen = useMemo(
    () => shown.papers.filter(({ key }) => selection.chosen.has(key)),
    [shown.papers, selection.chosen],
  );
  const active = selection.active === undefined ? undefined : entries.get(selection.active);
  const entry = opened !== 'no' && active && isShown(active) && active;

  function ask(what: ListAsks, now: Selection): void {
    const does: Record<ListAsks, () => void> = {
      go: () => setOpened(wide || entry ? 'seen' : 'no'),
      open: () => setOpened(wide ? 'seen' : 'focused'),
      search: () => search.current?.focus(),
      undo: () => changes.undo?.(),
      close,
      delete: () => remove(now.chosen.size > 0 ? chosen : active ? [active] : []),
    };
    does[what]();
  }

  /** The reader goes on with the entry after those that go. */
  function remove(papers: SavedPaper[]): void {
    if (papers.length === 0) return;
    const gone = new Set(papers.map(({ key }) => key));
    const after = active ? keys.slice(keys.indexOf(active.key)) : [];
    const next = [...after, ...keys.toReversed()].find((key) => !gone.has(key));
    changes.change(papers, { deleted: true });
    if (active && gone.has(active.key)) {
      choose(next === undefined ? NOTHING_CHOSEN : goneTo(NOTHING_CHOSEN, next));
    }
  }

  function close(): void {
    setOpened('no');
    focusList();
  }

  function focusList(): void {
    page.current?.querySelector<HTMLElement>('.paper-rows')?.focus();
  }

  const totals = useMemo(() => facetsOf(list, {}, () => false).status, [list]);
  const imports = useImport(entries, changes);
  const exported = (format: ExportFormat, papers: SavedPaper[]) =>
    void exportPapers(store, format, papers, explained, text).catch(reportError);
  const isAsking = asked.query.trim() !== '' || isFiltering(asked.filter);
  const weeks = <Weeks list={list} />;
  return (
    <div
      ref={page}
      class="list-page"
      data-open={entry ? '' : undefined}
      data-filters={filters ? '' : undefined}
      data-empty={whole && list.length === 0 ? '' : undefined}
    >
      <aside class="side" aria-label={text('filters')}>
        <ListFilters
          filter={asked.filter}
          facets={whole ? shown.facets : undefined}
          onFilter={(filter) => setAsked({ ...asked, filter })}
        />
        {!wide && whole && weeks}
      </aside>
      <section class="list" aria-label={text('myList')}>
        <ListBar
          query={asked.query}
          order={asked.order}
          shown={shown.papers.length}
          all={whole ? list.length : undefined}
          input={search}
          filters={filters}
          onFilters={setFilters}
          onQuery={(query) => setAsked({ ...asked, query })}
          onOrder={(order) => setAsked({ ...asked, order })}
          onDown={focusList}
        />
        {whole && shown.papers.length === 0 ? (
          <ListEmpty
            asking={isAsking && list.length > 0}
            onAskNothing={() => setAsked(NOTHING_ASKED)}
          />
        ) : (
          <PaperRows
            papers={shown.papers}
            selection={selection}
            sought={shown.query.sought}
            isExplained={shown.isExplained}
            busy={shown.busy || !whole}
            onPress={press}
            onKey={keyInList}
          />
        )}
        {chosen.length > 0 ? (
          <ChosenBar
            chosen={chosen}
            tags={tags}
            onStatus={(status) => changes.change(chosen, { status })}
            onAddTag={(tag) => changes.change(chosen, { addTags: [tag] })}
            onRemoveTag={(tag) => changes.change(chosen, { removeTags: [tag] })}
            onDelete={() => remove(chosen)}
            onJoin={() => chosen[0] && chosen[1] && changes.join(chosen[0], chosen[1])}
            onNone={() => choose(noneChosen(selection))}
          >
            <ExportChoice onExport={(format) => exported(format, chosen)} />
            <ToZotero store={store} papers={chosen} />
          </ChosenBar>
        ) : (
          whole && (
            <TransferBar
              empty={shown.papers.length === 0}
              onExport={(format) => exported(format, shown.papers)}
              onImport={imports.open}
            />
          )
        )}
      </section>
      {imports.current && (
        <ImportPreview
          file={imports.current.file}
          plan={imports.current.plan}
          onApply={imports.current.apply}
          onCancel={imports.current.cancel}
        />
      )}
      <section class="pane" aria-label={text('entry')}>
        {entry ? (
          <EntryPane
            key={entry.key}
            store={store}
            paper={entry}
            joined={joinedWith(entry, entries)}
            summary={explained.get(entry.key)}
            tags={tags}
            changes={changes}
            focused={opened === 'focused'}
            onBack={close}
            onDelete={() => remove([entry])}
          />
        ) : (
          wide && whole && <ReadingOverview counts={totals}>{weeks}</ReadingOverview>
        )}
      </section>
    </div>
  );
}

function Weeks({ list }: { list: SavedPaper[] }) {
  const weeks = useMemo(() => readingByWeek(list, new Date(), WEEKS), [list]);
  return <ReadingWeeks weeks={weeks} />;
}

function joinedWith({ key }: SavedPaper, entries: EntryMap): SavedPaper[] {
  return [...entries.values()].filter(({ mergedInto }) => mergedInto === key);
}
