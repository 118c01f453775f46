import { useText } from '@/components/text';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import { exportedList } from '@/data/store/export-list';
import { downloadText } from '../popup/download';

interface Props {
  /** What goes out. */
  papers: SavedPaper[];
}

/** The ways out of the list and into it. */
export function Transfer({ papers }: Props) {
  const text = useText();
  return (
    <div class="transfer">
      <button
        type="button"
        class="quiet"
        onClick={() => downloadText(exportedList(papers, new Date()), 'reading-list.json')}
      >
        {text('export')}
      </button>
    </div>
  );
}
