import { summaryLine } from '@/data/posts/summary-lines';
import type { Store } from '@/data/store/store';
import { downloadFile } from '../popup/download';

/** Has the browser keep all summaries of a channel as a file, one a line. */
export async function exportChannel(store: Store, name: string): Promise<void> {
  const lines: string[] = [];
  for await (const summary of store.summariesOf(name)) lines.push(summaryLine(summary));
  downloadFile({ name: `${name}.jsonl`, type: 'application/jsonl', content: lines.join('') });
}
