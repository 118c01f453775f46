import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A row of a list, by the names of its columns. */
export type Row = Record<string, string>;

/** The rows of `name.tsv.gz` or `name.tsv`, whose first line names the columns. */
export function readRows(folder: string, name: string): Row[] {
  const packed = join(folder, `${name}.tsv.gz`);
  const text = existsSync(packed)
    ? gunzipSync(readFileSync(packed)).toString('utf8')
    : readFileSync(join(folder, `${name}.tsv`), 'utf8');
  const [head = [], ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t').map(unescaped));
  return rows.map((cells) => Object.fromEntries(head.map((column, i) => [column, cells[i] ?? ''])));
}

/** A line break inside a cell is written as two characters. */
function unescaped(cell: string): string {
  return cell.replaceAll(/\\n(?=\s|\p{Lu}|$)/gu, ' ');
}
