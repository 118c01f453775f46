import { ReadingListView } from '@/components/ReadingListView';
import { SaidLine } from '@/components/SaidLine';
import { useText } from '@/components/text';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import type { Store } from '@/data/store/store';
import type { SummaryId } from '@/data/summary';
import { downloadText } from './download';
import { useReadingList } from './use-reading-list';
import { useRebuilt } from './use-rebuilt';

/** The view of the reading list. */
export function MyList(props: { store: Store; onOpen(id: SummaryId): void }) {
  const text = useText();
  const { rebuilt, read } = useRebuilt(props.store);
  const list = useReadingList(props.store);
  if (!list) return null;
  return (
    <>
      {rebuilt && (
        <SaidLine actions={[{ name: text('rebuiltRead'), onPress: read }]}>
          {text('rebuilt', rebuilt.papers.toLocaleString(text('language')))}
        </SaidLine>
      )}
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
