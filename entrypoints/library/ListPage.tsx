import { useMemo, useState } from 'preact/hooks';
import { ImportPreview } from '@/components/library/ImportPreview';
import { ListFilters } from '@/components/library/ListFilters';
import { ReadingOverview } from '@/components/library/ReadingOverview';
import { useText } from '@/components/text';
import { facetsOf } from '@/data/reading-list/filter-list';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import { tagCounts } from '@/data/reading-list/tag-completion';
import type { Store } from '@/data/store/store';
import { EntryPane } from './EntryPane';
import { ListSection } from './ListSection';
import type { EntryMap } from './use-entries';
import type { ExplainedMap } from './use-explained';
import { useImport } from './use-import';
import type { ListChanges } from './use-list-changes';
import { useListPlace } from './use-list-place';
import { useMedia } from './use-media';
import { useSearchedAhead } from './use-searched-ahead';
import { NOTHING_ASKED, useShown } from './use-shown';
import { Weeks } from './Weeks';

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

/** The reading list: what of it is shown, what is chosen, and the entry that is opened. */
export function ListPage(props: Props) {
  const { store, entries, list, whole, explained, changes, current } = props;
  const text = useText();
  const wide = useMedia(WIDE);
  const [asked, setAsked] = useState(NOTHING_ASKED);
  const [filters, setFilters] = useState(false);
  const shown = useShown(store, list, explained, asked);
  useSearchedAhead(list);
  const tags = useMemo(() => [...tagCounts(list).keys()], [list]);
  const { papers } = shown;
  const place = useListPlace({ entries, papers, asked, wide, listening: current }, changes);
  const { entry } = place;
  const totals = useMemo(() => facetsOf(list, {}, () => false).status, [list]);
  const imports = useImport(entries, changes);
  const weeks = <Weeks list={list} />;
  return (
    <div
      ref={place.page}
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
      <ListSection
        {...{ store, list, whole, asked, shown, place, changes, tags, filters }}
        onFilters={setFilters}
        onAsk={setAsked}
        onImport={imports.open}
      />
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
            focused={place.focused}
            onBack={place.close}
            onDelete={() => place.remove([entry])}
          />
        ) : (
          wide && whole && <ReadingOverview counts={totals}>{weeks}</ReadingOverview>
        )}
      </section>
    </div>
  );
}

function joinedWith({ key }: SavedPaper, entries: EntryMap): SavedPaper[] {
  return [...entries.values()].filter(({ mergedInto }) => mergedInto === key);
}
