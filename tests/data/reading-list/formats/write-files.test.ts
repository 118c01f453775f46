import fc from 'fast-check';
import { lexer } from 'marked';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { citationKeys } from '@/data/reading-list/formats/bibtex/citation-keys';
import { bibtexFile } from '@/data/reading-list/formats/bibtex/write-bibtex';
import { EXPORT_FORMATS, exportedFile } from '@/data/reading-list/formats/export-file';
import { noteNames } from '@/data/reading-list/formats/markdown/note-names';
import { markdownFile } from '@/data/reading-list/formats/markdown/write-markdown';
import { noteFiles } from '@/data/reading-list/formats/markdown/write-notes';
import { risFile } from '@/data/reading-list/formats/ris/write-ris';
import { csvFile } from '@/data/reading-list/formats/write-csv';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import { arxivIdSchema } from '@/data/summary';
import { bundled } from '../../bundled';
import { generatedList } from './generated-entry';
import { WORDS } from './markdown-words';
import { shown } from './public-readers';

const NOW = new Date('2026-11-25T12:00:00Z');
const AT = NOW.toISOString();

const paper: SavedPaper = {
  key: 'arxiv:2301.08243',
  keys: ['arxiv:2301.08243'],
  title: 'Über {GAN}s: 100% of R&D_x',
  authors: ['Jürgen Müller', 'Иван Петров', 'Open and Shut, Inc.'],
  year: 2023,
  venue: 'Journal of Sand',
  ids: { arxiv: v.parse(arxivIdSchema, '2301.08243') },
  status: 'reading',
  tags: ['генерация', 'a, b'],
  note: 'One *note*\n\nof two parts',
  savedAt: AT,
  updatedAt: AT,
  changed: {},
};

describe('BibTeX', () => {
  it('is written in UTF-8, with only the signs escaped that mean something to TeX', () => {
    expect(bibtexFile([paper])).toBe(String.raw`@article{arxiv-2301.08243,
  title = {{Über \textbraceleft{}GAN\textbraceright{}s: 100\% of R\&D\_x}},
  author = {Jürgen Müller and Иван Петров and {Open and Shut, Inc.}},
  year = {2023},
  journal = {Journal of Sand},
  eprint = {2301.08243},
  archiveprefix = {arXiv},
  url = {https://arxiv.org/abs/2301.08243},
  keywords = {генерация, a b},
  readstatus = {reading},
  timestamp = {${AT}},
  annote = {One *note*

of two parts},
}
`);
  });

  it('names an entry the same whatever becomes known of it and whatever is exported with it', () => {
    fc.assert(
      fc.property(generatedList, fc.nat(), (list, at) => {
        const one = list[at % list.length];
        if (!one) return;
        const alone = citationKeys([one.key]).get(one.key);
        expect(citationKeys(list.map(({ key }) => key)).get(one.key)).toBe(alone);
        expect(bibtexFile([{ ...one, title: 'Renamed', authors: ['X'], year: 1999 }])).toContain(
          `{${alone},`,
        );
      }),
      { numRuns: 50 },
    );
  });

  it('names no two entries alike, where capitals are small letters', () => {
    const keys = citationKeys([
      'openreview:abcdeF',
      'openreview:abcdef',
      'title:диффузия',
      'title:диффузии',
      `title:${'a'.repeat(200)}b`,
      `title:${'a'.repeat(200)}c`,
      'doi:10.1/a,b',
      'doi:10.1/a-b',
    ]);
    expect(new Set([...keys.values()].map((key) => key.toLowerCase())).size).toBe(8);
    for (const key of keys.values()) expect(key).toMatch(/^[\w.:/+-]{1,100}$/);
    expect(keys.get('doi:10.1/a-b')).toBe('doi-10.1/a-b');
  });
});

describe('RIS', () => {
  it('is written with lines as the format wants them', () => {
    expect(risFile([paper])).toBe(
      [
        'TY  - JOUR',
        'ID  - arxiv:2301.08243',
        'TI  - Über {GAN}s: 100% of R&D_x',
        'AU  - Müller, Jürgen',
        'AU  - Петров, Иван',
        'AU  - Open and Shut, Inc.',
        'PY  - 2023',
        'T2  - Journal of Sand',
        'UR  - https://arxiv.org/abs/2301.08243',
        'KW  - генерация',
        'KW  - a, b',
        'N1  - One *note*',
        '',
        'of two parts',
        'C1  - reading',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  it('does not let a note end its record', () => {
    const file = risFile([{ ...paper, note: 'x\nER  - \nTY  - JOUR\nTI  - Other' }]);
    expect(file.match(/^(?:TY|ER) {2}-/gm)).toEqual(['TY  -', 'ER  -']);
  });
});

describe('CSV', () => {
  it('has the mark by which Excel knows UTF-8, and no formulas of others', () => {
    const file = csvFile([{ entry: { ...paper, title: '=HYPERLINK("https://x")' } }]);
    expect(file.startsWith('\ufefftitle,authors,')).toBe(true);
    expect(file).toContain(`"'=HYPERLINK(""https://x"")"`);
  });

  it('has no formula in a note of several lines either', () => {
    const file = csvFile([{ entry: { ...paper, note: '=HYPERLINK("https://x")\nand more' } }]);
    expect(file).toContain(`"'=HYPERLINK(""https://x"")\nand more"`);
  });
});

describe('Markdown', () => {
  const summary = bundled[0];

  it('has the summary and the note, and the titles as they are', () => {
    const hostile = {
      ...paper,
      title: '# <script> [x](y) `z` *a* _b_ | ==c== $d$',
      note: '```\n<!--',
    };
    const text = markdownFile([{ entry: hostile, summary }, { entry: paper }], WORDS);
    const tokens = lexer(text);
    const titles = tokens.filter((token) => token.type === 'heading' && token.depth === 2);
    expect(titles.map(shown)).toEqual([hostile.title, paper.title]);
    expect(tokens.filter(({ type }) => type === 'html')).toEqual([]);
    expect(text).toContain('### Заметка\n\n> One *note*\n> \n> of two parts');
    expect(text).toContain('### Разбор');
    expect(text).toContain('читаю · теги: генерация, a, b');
  });

  it('says of every bundled summary all that its post says', () => {
    for (const one of bundled) {
      const [note] = noteFiles([{ entry: paper, summary: one }], WORDS);
      const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
      const seen = letters(
        lexer(note?.text.split('\n---\n')[1] ?? '')
          .map(visible)
          .join(' '),
      );
      for (const block of one.body) {
        const texts = block.kind === 'paragraph' ? [block.text] : block.items;
        for (const text of texts) {
          expect(seen).toContain(letters(text.map((run) => run.text).join('')));
        }
      }
    }
  });

  it('gives each note a name that file systems and Obsidian take, and no name twice', () => {
    const entries: SavedPaper[] = [
      { ...paper, title: '../../etc: "a" <b>|c*?#^[d]\\e' },
      { ...paper, key: 'doi:10.1/a+b', title: 'Same' },
      { ...paper, key: 'doi:10.1/a:b', title: 'Same' },
      { ...paper, key: 'title:con', title: 'CON' },
      { ...paper, key: 'arxiv:2301.00002', title: '🙂'.repeat(300) },
    ];
    const names = [...noteNames(entries).values()];
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(entries.length);
    for (const name of names) {
      expect(name).toMatch(/^[^\\/:*?"<>|#^[\]]+\.md$/);
      expect(Buffer.byteLength(name)).toBeLessThan(255);
    }
  });
});

/** All text of a part of Markdown, lists too. */
function visible(token: Parameters<typeof shown>[0]): string {
  if (token?.type === 'list' && 'items' in token) return token.items.map(visible).join(' ');
  return shown(token);
}

it.each(EXPORT_FORMATS)(
  'exported as %s, a list is a file with a name and a type',
  async (format) => {
    const { name, type, content } = await exportedFile(format, [{ entry: paper }], WORDS, NOW);
    expect(name).toMatch(/^reading-list-2026-11-25\.(?:json|bib|ris|csv|md|zip)$/);
    expect(type).toMatch(/^(?:application|text)\//);
    expect(content.length).toBeGreaterThan(100);
  },
);
