import { closeSync, openSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { htmlExport, jsonExport } from './made-up-export';

/** An export on the disk. */
export interface WrittenExport {
  form: 'JSON' | 'HTML';
  paths: string[];
  bytes: number;
  posts: number;
  summaries: number;
}

/** One post in so many explains a paper. */
const SUMMARY_EVERY = 5;

/** Both forms of the same posts, in a folder. */
export function writeExports(folder: string, posts: number): WrittenExport[] {
  const json = join(folder, 'result.json');
  const file = openSync(json, 'w');
  for (const piece of jsonExport(posts)) writeSync(file, piece);
  closeSync(file);
  const pages = [...htmlExport(posts)].map(({ name, text }) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  return [written('JSON', [json], posts), written('HTML', pages, posts)];
}

function written(form: WrittenExport['form'], paths: string[], posts: number): WrittenExport {
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
  return { form, paths, bytes, posts, summaries: Math.floor(posts / SUMMARY_EVERY) };
}
