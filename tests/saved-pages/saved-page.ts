/**
 * Pages as sites served them, kept beside the repository (`../shared/pages`, or `pages` in the folder
 * that `CONCISE_SHARED` names), not in it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { folderBeside } from '../beside';

/** The folder of the saved pages; there may be none. */
export const PAGES = folderBeside('pages');

/** The addresses of the saved pages by their file, as far as `INDEX.tsv` knows them. */
export function savedAddresses(): Map<string, string> {
  const lines = readFileSync(join(PAGES, 'INDEX.tsv'), 'utf8').split('\n').slice(1);
  return new Map(
    lines.map((line) => line.split('\t')).map(([file, , url]) => [file ?? '', url ?? '']),
  );
}

/** The saved pages of one kind, as `INDEX.tsv` names them. */
export function savedPages(kind: string): string[] {
  return readdirSync(join(PAGES, kind)).map((name) => `${kind}/${name}`);
}

/** A page as text and as the browser sees it before its scripts run. */
export interface SavedPage {
  html: string;
  document: Document;
}

/** The saved page; `file` as in `INDEX.tsv`. */
export function openPage(file: string): SavedPage {
  const html = readFileSync(join(PAGES, file), 'utf8');
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  return { html, document };
}
