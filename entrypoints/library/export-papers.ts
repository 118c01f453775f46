import type { Translate } from '@/components/text';
import { type ExportFormat, exportedFile } from '@/data/reading-list/formats/export-file';
import type { MarkdownWords } from '@/data/reading-list/formats/markdown/words';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import { explainedSaved } from '@/data/store/explained-saved';
import type { Store } from '@/data/store/store';
import { readSummary } from '@/data/store/summaries';
import { downloadFile } from '../popup/download';

/**
 * Has the browser keep papers as a file, with the summaries that explain them: those are looked up
 * here, since a window may not have done so yet.
 */
export async function exportPapers(
  store: Store,
  format: ExportFormat,
  papers: SavedPaper[],
  text: Translate,
): Promise<void> {
  const [explained, summaries] = await Promise.all([
    explainedSaved(store, papers),
    store.summaries(),
  ]);
  const listed = await Promise.all(
    papers.map(async (entry) => {
      const id = explained.get(entry.key);
      return { entry, summary: id && (await readSummary(summaries, id)) };
    }),
  );
  downloadFile(await exportedFile(format, listed, wordsIn(text), new Date()));
}

function wordsIn(text: Translate): MarkdownWords {
  return {
    list: text('myList'),
    status: {
      'to-read': text('statusToRead'),
      reading: text('statusReading'),
      read: text('statusRead'),
    },
    tags: text('tags'),
    note: text('note'),
    summary: text('summary'),
    post: text('post'),
  };
}
