import { ReadingListView } from '@/components/ReadingListView';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import type { Store } from '@/data/store/store';
import type { SummaryId } from '@/data/summary';
import { downloadText } from './download';
import { RebuiltLine } from './RebuiltLine';
import { useReadingList } from './use-reading-list';

/** The view of the reading list. */
export function MyList(props: { store: Store; onOpen(id: SummaryId): void }) {
  const list = useReadingList(props.store);
  if (!list) return null;
  return (
    <>
      <RebuiltLine store={props.store} />
      <ReadingListView
        papers={list.papers}
        removed={list.removed}
        problem={list.problem}
        summaryOf={({ key }) => list.explained.get(key)}
        onOpen={props.onOpen}
        onRemove={list.remove}
        onUndo={list.undo}
        onExport={() => exportList(list.papers)}
      />
    </>
  );
}

/** What writes files is loaded when one is asked for. */
async function exportList(papers: SavedPaper[]): Promise<void> {
  const { listFile } = await import('@/data/reading-list/formats/list-file');
  downloadText(listFile(papers, new Date()), 'reading-list.json');
}
