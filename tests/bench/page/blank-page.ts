import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TemporaryFolder, temporaryFolder } from '../../../scripts/temporary-folder';

export const BLANK = 'blank.html';
/** The same page, whose text a script puts in: what any window with a script takes. */
export const SCRIPTED = 'scripted.html';
/** What both pages show. */
export const BLANK_TEXT = 'main > p';

const SCRIPT = 'scripted.js';
const WRITES_TEXT = `const text = document.createElement('p');
text.textContent = 'Concise Research';
document.querySelector('main').append(text);
`;

/** A copy of the build with two pages more: the popup's with its style and without its scripts. */
export async function withBlankPages(build: string): Promise<TemporaryFolder> {
  const copy = temporaryFolder('blank-page');
  await cp(build, copy.path, { recursive: true });
  const popup = await readFile(join(copy.path, 'popup.html'), 'utf8');
  const bare = popup.replaceAll(/<script[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g, '');
  const pages = {
    [BLANK]: bare.replace(/(<main[^>]*>)/, '$1<p>Concise Research</p>'),
    [SCRIPTED]: bare.replace('</title>', `$&<script type="module" src="/${SCRIPT}"></script>`),
    [SCRIPT]: WRITES_TEXT,
  };
  for (const [name, text] of Object.entries(pages)) await writeFile(join(copy.path, name), text);
  return copy;
}
