import type { LookUpKey } from '../../../match/keys';
import type { SavedPaper } from '../../saved-paper';
import { citationKeys } from '../bibtex/citation-keys';
import { oneLine } from '../clean-text';
import { uniqueNames } from '../unique-names';

/** Characters of a title in a file's name: all systems take names of 255 bytes. */
const MOST = 40;

/**
 * A file's name for each entry: the beginning of its title, and the key by which BibTeX names it,
 * so that a later export gives the same name to the same paper as long as its title is the same.
 * Without signs that file systems or Obsidian's links refuse.
 */
export function noteNames(entries: SavedPaper[]): Map<LookUpKey, string> {
  const keys = citationKeys(entries.map(({ key }) => key));
  const titles = new Map(entries.map(({ key, title }) => [key, title]));
  const names = uniqueNames([...titles.keys()], (key) => {
    const unique = allowed(keys.get(key) ?? '');
    const name = allowed([...oneLine(titles.get(key) ?? '')].slice(0, MOST).join(''));
    return name && !key.startsWith('title:') ? `${name} (${unique})` : unique;
  });
  return new Map([...names].map(([key, name]) => [key, `${name}.md`]));
}

function allowed(text: string): string {
  return text
    .replaceAll(/[\\/:*?"<>|#^[\]%&{}$!'`@+=]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
}
