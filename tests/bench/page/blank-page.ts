import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TemporaryFolder, temporaryFolder } from '../../../scripts/temporary-folder';

export const BLANK = 'blank.html';
/** What the blank page shows. */
export const BLANK_TEXT = 'main > p';

/** A copy of the build with one page more: the popup's with its style and without its scripts. */
export async function withBlankPage(build: string): Promise<TemporaryFolder> {
  const copy = temporaryFolder('blank-page');
  await cp(build, copy.path, { recursive: true });
  const popup = await readFile(join(copy.path, 'popup.html'), 'utf8');
  const blank = popup
    .replaceAll(/<script[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g, '')
    .replace(/(<main[^>]*>)/, '$1<p>Concise Research</p>');
  await writeFile(join(copy.path, BLANK), blank);
  return copy;
}
