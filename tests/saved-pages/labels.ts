import { readFileSync } from 'node:fs';

/** A bibliography entry whose title a person wrote down; the list holds the title's hash only. */
export interface Label {
  /** As `INDEX.tsv` names it. */
  page: string;
  /** The id of the entry in its page. */
  entry: string;
  /** Whether the page's style has a block for the title: `blocks`, `one-block`. */
  style: string;
  /** `-` where the entry has no title. */
  hash: string;
}

/** All lines of `entry-titles.tsv`. */
export function readLabels(): Label[] {
  return readFileSync(new URL('entry-titles.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [page = '', entry = '', style = '', hash = ''] = line.split('\t');
      return { page, entry, style, hash };
    });
}
