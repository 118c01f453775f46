import { exportPages } from '../../posts/export-pages';
import { Unreadable } from '../../posts/unreadable';
import { ImportError } from './import-error';

/** A file that the reader chose. */
export interface ChosenFile {
  file: File;
  /** The folders that it lies in, where a folder was chosen: a copy of a file has lost them. */
  folder: string;
}

/** A page of an HTML export, and its place among them. */
export interface PageFile {
  file: File;
  page: number;
}

/** What an import reads. */
export type Sources =
  /** `single`: of one chat, not of a whole account. */
  | { form: 'json'; file: File; single: boolean }
  | { form: 'lines'; file: File }
  | { form: 'html'; pages: PageFile[] };

/**
 * What of the chosen files an import reads: a single one by what is in it, of several, or of all of a
 * folder, those that are an export by their names.
 *
 * @throws ImportError `no-files`, `not-read`
 * @throws Unreadable `several-chats` for several exports at once, `not-an-export`
 */
export async function chooseSources(files: ChosenFile[]): Promise<Sources> {
  const [only, another] = files;
  if (only && !another) return ofSingle(only.file);
  const result = files.filter(({ file }) => file.name === 'result.json');
  const pages = files.filter(({ file }) => exportPages([file.name]).length > 0);
  const folders = new Set((result.length > 0 ? result : pages).map(({ folder }) => folder));
  if (folders.size === 0) throw new ImportError('no-files', 'no result.json and no messages.html');
  if (folders.size > 1) throw new Unreadable('several-chats', [...folders].slice(0, 5).join(', '));
  const [json] = result;
  return json ? ofSingle(json.file) : { form: 'html', pages: inOrder(pages) };
}

function inOrder(files: ChosenFile[]): PageFile[] {
  const byName = new Map(files.map(({ file }) => [file.name, file]));
  return exportPages(byName.keys()).flatMap(({ name, page }) => {
    const file = byName.get(name);
    return file ? [{ file, page }] : [];
  });
}

/** So many bytes tell what a file is. */
const BEGINNING = 1000;
/** How the export of one chat begins; that of an account has its chats further down. */
const CHAT = /^\{\s*"(?:name|type|id|messages)"\s*:/;
const SUMMARY = /^\{\s*"id"\s*:\s*"[^"]{3,400}"\s*,\s*"channel"\s*:/;

async function ofSingle(file: File): Promise<Sources> {
  const text = (await beginningOf(file)).trimStart();
  if (text.startsWith('<')) {
    const [{ page } = { page: 1 }] = exportPages([file.name]);
    return { form: 'html', pages: [{ file, page }] };
  }
  if (!text.startsWith('{')) throw new Unreadable('not-an-export', 'neither JSON nor HTML');
  if (file.name.endsWith('.jsonl') || SUMMARY.test(text)) return { form: 'lines', file };
  return { form: 'json', file, single: CHAT.test(text) };
}

async function beginningOf(file: File): Promise<string> {
  try {
    const beginning = await file.slice(0, BEGINNING).text();
    // To Chromium a file that was deleted has no bytes: only reading it whole says that it is gone.
    return beginning === '' ? await file.text() : beginning;
  } catch (error) {
    throw new ImportError('not-read', String(error));
  }
}
