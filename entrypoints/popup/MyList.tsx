import { ReadingListView } from '@/components/ReadingListView';
import { dayOf } from '@/data/reading-list/kept-backups';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import type { Store } from '@/data/store/store';
import type { SummaryId } from '@/data/summary';
import { reportError } from '@/report-error';
import { downloadText } from './download';
import { listSaved } from './list-saved';
import { RebuiltLine } from './RebuiltLine';
import { type ListRead, useReadingList } from './use-reading-list';

interface Props {
  store: Store;
  /** Where the list is kept while another view is shown. */
  kept: { current: ListRead | undefined };
  onOpen(id: SummaryId): void;
}

/** The view of the reading list. */
export function MyList(props: Props) {
  const list = useReadingList(props.store, props.kept);
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
        onExport={() => void exportList(list.papers, new Date()).catch(reportError)}
      />
    </>
  );
}

/** What writes files is loaded when one is asked for. */
async function exportList(papers: SavedPaper[], now: Date): Promise<void> {
  const { listFile } = await import('@/data/reading-list/formats/list-file');
  downloadText(listFile(papers, now), `reading-list-${dayOf(now)}.json`);
  await listSaved(now);
}
