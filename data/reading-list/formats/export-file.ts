import { dayOf } from '../kept-backups';
import type { ListedPaper } from './listed-paper';
import type { MarkdownWords } from './markdown/words';

/** `notes`: Markdown, a file for each entry, in an archive. */
export const EXPORT_FORMATS = ['json', 'bibtex', 'ris', 'csv', 'markdown', 'notes'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A file to be downloaded. */
export interface ExportedFile {
  name: string;
  /** Its media type. */
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** Entries as a file, in their order. What a format can't hold is in `docs/formats.md`. */
export async function exportedFile(
  format: ExportFormat,
  papers: ListedPaper[],
  words: MarkdownWords,
  now: Date,
): Promise<ExportedFile> {
  const { ending, type } = FILES[format];
  const name = `reading-list-${dayOf(now)}.${ending}`;
  return { name, type, content: await writers[format](papers, words, now) };
}

const FILES: Record<ExportFormat, { ending: string; type: string }> = {
  json: { ending: 'json', type: 'application/json' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
  csv: { ending: 'csv', type: 'text/csv' },
  markdown: { ending: 'md', type: 'text/markdown' },
  notes: { ending: 'zip', type: 'application/zip' },
};

type Writer = (
  papers: ListedPaper[],
  words: MarkdownWords,
  now: Date,
) => Promise<ExportedFile['content']>;

const entriesOf = (papers: ListedPaper[]) => papers.map(({ entry }) => entry);

/** Each is loaded when it is asked for. */
const writers: Record<ExportFormat, Writer> = {
  async json(papers, _words, now) {
    const { listFile } = await import('./list-file');
    return listFile(entriesOf(papers), now);
  },
  async bibtex(papers) {
    const { bibtexFile } = await import('./bibtex/write-bibtex');
    return bibtexFile(entriesOf(papers));
  },
  async ris(papers) {
    const { risFile } = await import('./ris/write-ris');
    return risFile(entriesOf(papers));
  },
  async csv(papers) {
    const { csvFile } = await import('./write-csv');
    return csvFile(papers);
  },
  async markdown(papers, words) {
    const { markdownFile } = await import('./markdown/write-markdown');
    return markdownFile(papers, words);
  },
  async notes(papers, words, now) {
    const [{ noteFiles }, { zipped }] = await Promise.all([
      import('./markdown/write-notes'),
      import('./zip-files'),
    ]);
    return zipped(noteFiles(papers, words), now);
  },
};
