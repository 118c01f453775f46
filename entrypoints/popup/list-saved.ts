import { fileCopySaved } from '@/data/store/file-copies';
import { reportError } from '@/report-error';
import { inPrivateWindow } from './private-window';

/** The whole list was saved as a file: nobody is reminded of that for a while. */
export async function listSaved(now: Date): Promise<void> {
  try {
    // In private windows nothing is written.
    if (!(await inPrivateWindow())) await fileCopySaved(now);
  } catch (error) {
    reportError(error);
  }
}
