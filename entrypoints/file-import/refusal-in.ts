import type { ImportRefusal } from '@/data/channels/import/file-import';
import { refusalOf } from '@/data/channels/import/import-error';
import { ChannelRefusal } from '@/data/store/channels/refusal';
import { problemOf } from '@/data/store/problem';
import { reportError } from '@/report-error';

/** Why an import ended; reported where nobody foresaw it. */
export function refusalIn(error: unknown): ImportRefusal {
  const foreseen = refusalOf(error);
  if (foreseen) return foreseen;
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof ChannelRefusal) {
    const isCrowded = error.reason === 'too-many-channels';
    return { problem: isCrowded ? 'too-many-channels' : 'too-large', detail, line: 0 };
  }
  reportError(error);
  const problem = problemOf(error) === 'storage-full' ? 'no-room' : 'not-kept';
  return { problem, detail, line: 0 };
}
