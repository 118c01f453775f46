import type { SavedPaper } from '@/data/reading-list/saved-paper';

/** Entries as PaperMemory would export them. */
export function paperMemoryFile(list: SavedPaper[]): string {
  const papers = list.map((entry, i) => [`Arxiv-${entry.ids.arxiv ?? i}`, paperOf(entry, i)]);
  return JSON.stringify({ ...Object.fromEntries(papers), __dataVersion: 10002 }, null, 2);
}

function paperOf(
  { title, ids, authors = [], year, venue, tags, note, savedAt }: SavedPaper,
  i: number,
) {
  const id = `Arxiv-${ids.arxiv ?? i}`;
  return {
    id,
    title,
    author: authors.join(' and '),
    year: `${year ?? ''}`,
    venue: venue ?? '',
    bibtex: `@article{${id},\n title={${title}}\n}`,
    code: {},
    codeLink: '',
    count: 3,
    doi: ids.doi ?? '',
    favorite: false,
    favoriteDate: '',
    key: id,
    lastOpenDate: savedAt,
    addDate: savedAt,
    md: `[${title}](https://arxiv.org/pdf/${ids.arxiv}.pdf)`,
    note,
    pdfLink: `https://arxiv.org/pdf/${ids.arxiv ?? '2301.00001'}v2.pdf`,
    source: 'arxiv',
    tags,
  };
}
