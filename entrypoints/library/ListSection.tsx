import { ChosenBar } from '@/components/library/ChosenBar';
import { ListBar } from '@/components/library/ListBar';
import { ListEmpty } from '@/components/library/ListEmpty';
import { PaperRows } from '@/components/library/PaperRows';
import { ExportChoice, TransferBar } from '@/components/library/TransferBar';
import { useText } from '@/components/text';
import { isFiltering } from '@/data/reading-list/filter-list';
import type { ExportFormat } from '@/data/reading-list/formats/export-file';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import type { Store } from '@/data/store/store';
import { reportError } from '@/report-error';
import { lazyView } from '../popup/lazy-view';
import { listSaved } from '../popup/list-saved';
import { exportPapers } from './export-papers';
import type { ListChanges } from './use-list-changes';
import type { ListPlace } from './use-list-place';
import { type Asked, NOTHING_ASKED, type Shown } from './use-shown';

const ToZotero = lazyView(async () => (await import('./ToZotero')).ToZotero);

interface Props {
  store: Store;
  list: SavedPaper[];
  /** Whether that is all of it: until then nothing is counted. */
  whole: boolean;
  asked: Asked;
  shown: Shown;
  place: ListPlace;
  changes: ListChanges;
  /** All tags of the list, the most frequent first. */
  tags: readonly string[];
  /** Whether the filters are opened, where there is no room for them beside the list. */
  filters: boolean;
  onFilters(open: boolean): void;
  onAsk(asked: Asked): void;
  onImport(file: File): void;
}

/** The list: its search, its rows, and what can be done with those that are chosen, or with all. */
export function ListSection(props: Props) {
  const { list, whole, asked, shown, place } = props;
  const text = useText();
  const isAsking = asked.query.trim() !== '' || isFiltering(asked.filter);
  return (
    <section class="list" aria-label={text('myList')}>
      <ListBar
        query={asked.query}
        order={asked.order}
        shown={shown.papers.length}
        all={whole ? list.length : undefined}
        input={place.search}
        filters={props.filters}
        onFilters={props.onFilters}
        onQuery={(query) => props.onAsk({ ...asked, query })}
        onOrder={(order) => props.onAsk({ ...asked, order })}
        onDown={place.focusList}
      />
      {whole && shown.papers.length === 0 ? (
        <ListEmpty
          asking={isAsking && list.length > 0}
          onAskNothing={() => props.onAsk({ ...NOTHING_ASKED, order: asked.order })}
        />
      ) : (
        <PaperRows
          papers={shown.papers}
          selection={place.selection}
          sought={shown.query.sought}
          isExplained={shown.isExplained}
          busy={shown.busy || !whole}
          onPress={place.press}
          onKey={place.keyInList}
        />
      )}
      <BelowRows {...props} />
    </section>
  );
}

/** What can be done with the entries that are chosen; where none is, with all that are shown. */
function BelowRows(props: Props) {
  const { store, list, whole, shown, place, changes, tags } = props;
  const { chosen } = place;
  const text = useText();

  async function exportAs(format: ExportFormat, papers: SavedPaper[]): Promise<void> {
    await exportPapers(store, format, papers, text);
    // Other formats do not hold all that is kept.
    if (format === 'json' && whole && papers.length === list.length) await listSaved(new Date());
  }
  const exported = (format: ExportFormat, papers: SavedPaper[]) =>
    void exportAs(format, papers).catch(reportError);

  if (chosen.length > 0) {
    return (
      <ChosenBar
        chosen={chosen}
        tags={tags}
        onStatus={(status) => changes.change(chosen, { status })}
        onAddTag={(tag) => changes.change(chosen, { addTags: [tag] })}
        onRemoveTag={(tag) => changes.change(chosen, { removeTags: [tag] })}
        onDelete={() => place.remove(chosen)}
        onJoin={() => chosen[0] && chosen[1] && changes.join(chosen[0], chosen[1])}
        onNone={place.chooseNone}
      >
        <ExportChoice onExport={(format) => exported(format, chosen)} />
        <ToZotero store={store} papers={chosen} />
      </ChosenBar>
    );
  }
  if (!whole) return null;
  return (
    <TransferBar
      empty={shown.papers.length === 0}
      onExport={(format) => exported(format, shown.papers)}
      onImport={props.onImport}
    />
  );
}
