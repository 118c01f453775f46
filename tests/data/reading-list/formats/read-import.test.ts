import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '@/data/reading-list/formats/decode-file';
import { readImport, readImportFile } from '@/data/reading-list/formats/read-import';

const NOW = new Date('2026-11-25T12:00:00Z');

async function read(file: string | Uint8Array) {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  return readImport(bytes, NOW);
}

/** What is read of the paper of the first entry. */
async function first(file: string) {
  const { entries, refused } = await read(file);
  expect(refused).toEqual([]);
  const { title, authors, year, venue, ids, address } = entries[0]?.entry ?? {};
  return { title, authors, year, venue, ids, address };
}

describe('BibTeX as it is found', () => {
  it('from Google Scholar: the arXiv id is in the journal', async () => {
    const file = `@article{rombach2021high,
  title={High-resolution image synthesis with latent diffusion models},
  author={Rombach, Robin and Blattmann, Andreas and others},
  journal={arXiv preprint arXiv:2112.10752},
  year={2021}
}`;
    expect(await first(file)).toEqual({
      title: 'High-resolution image synthesis with latent diffusion models',
      authors: ['Robin Rombach', 'Andreas Blattmann'],
      year: 2021,
      venue: undefined,
      ids: { arxiv: '2112.10752' },
      address: undefined,
    });
  });

  it('from dblp: a volume of CoRR is an arXiv id, accents are commands', async () => {
    const file = String.raw`@article{DBLP:journals/corr/abs-1706-03762,
  author       = {Lukasz Kaiser and
                  J{\"{u}}rgen Schmidhuber and {\L}ukasz {\O}stby and Paul Erd{\H o}s},
  title        = {Attention Is All You Need -- {A} Na{\"\i}ve View of {\(\alpha\)} {\&} $\beta_2$},
  journal      = {CoRR},
  volume       = {abs/1706.03762},
  year         = {2017}
}`;
    expect(await first(file)).toMatchObject({
      title: 'Attention Is All You Need – A Naïve View of α & β2',
      authors: ['Lukasz Kaiser', 'Jürgen Schmidhuber', 'Łukasz Østby', 'Paul Erdős'],
      venue: undefined,
      ids: { arxiv: '1706.03762' },
    });
  });

  it('with abbreviations, dates of BibLaTeX, names of three parts and of organisations', async () => {
    const file = `
Some words of a program before.
@string{icml = "International Conference on " # ml}
@comment{ignored}
@inproceedings(king+2020,
  author = "King, Jr., Martin and van der Berg, Anna and {Open Science and Co, Inc.}",
  title = "On {"}Quotes{"}",
  booktitle = icml,
  date = {2020-07-13},
  doi = {https://doi.org/10.1000/ABC_d},
  url = {http://example.org/not-https},
)`;
    expect(await first(file)).toEqual({
      title: 'On "Quotes"',
      authors: ['Martin King Jr.', 'Anna van der Berg', 'Open Science and Co, Inc.'],
      year: 2020,
      venue: 'International Conference on ml',
      ids: { doi: '10.1000/abc_d' },
      address: undefined,
    });
  });

  it('refuses what is broken with its line and key, and reads the rest', async () => {
    const file = [
      '@article{a, title={One}, eprint={2301.00001}}',
      '@article{b, title=={Two}}',
      '@article{c, title={Three',
      '',
      '@article{d, title={Four}}',
      '@misc{e, note={nothing to know it by}}',
      '@article{f, title={Six',
    ].join('\n');
    const { kind, entries, refused } = await read(file);
    expect(kind).toBe('bibtex');
    expect(entries.map(({ entry, place }) => [entry.title, place.line])).toEqual([
      ['One', 1],
      ['Four', 5],
    ]);
    expect(refused).toEqual([
      { reason: 'broken-entry', line: 2, detail: 'b' },
      { reason: 'broken-entry', line: 3, detail: 'c' },
      { reason: 'no-name', line: 6, detail: 'e' },
      { reason: 'cut-off', line: 7, detail: 'f' },
    ]);
  });

  it('is not made endless by names that name themselves', async () => {
    const doubled = Array.from({ length: 40 }, (_, i) => `@string{a${i + 1} = a${i} # a${i}}`);
    const file = ['@string{a0 = "xxxxxxxxxx"}', ...doubled, '@misc{k, title = a40}'].join('\n');
    const { refused, entries } = await read(file);
    expect(entries.map(({ entry }) => entry.title.length < 1001)).toEqual([true]);
    expect(refused).toEqual([]);
  });
});

describe('RIS as it is found', () => {
  it('with older tags, a mark of its encoding, a line of text before and notes of several lines', async () => {
    const file =
      '\ufeffProvider: somebody\r\n\r\nTY  - JOUR\r\nT1  - A Title  - with a hyphen\r\nA1  - Müller, Jürgen\r\n' +
      'A1  - Open Team\r\nY1  - 2019/05/01/\r\nJO  - Neural Letters\r\nUR  - https://arxiv.org/abs/1905.00001v2\r\n' +
      'KW  - one\r\nKW  - two\r\nN1  - first line\r\n\r\nthird line\r\nER  -\r\n';
    expect(await first(file)).toEqual({
      title: 'A Title - with a hyphen',
      authors: ['Jürgen Müller', 'Open Team'],
      year: 2019,
      venue: 'Neural Letters',
      ids: { arxiv: '1905.00001' },
      address: undefined,
    });
    const [entry] = (await read(file)).entries;
    expect(entry?.entry).toMatchObject({ tags: ['one', 'two'], note: 'first line\n\nthird line' });
  });

  it('refuses tags before the first record, a record without a name, and one that is cut off', async () => {
    const file =
      'TI  - Stray\nTY  - JOUR\nTI  - Good\nER  - \nTY  - JOUR\nER  - \nTY  - JOUR\nTI  - Cut';
    const { entries, refused } = await read(file);
    expect(entries.map(({ entry }) => entry.title)).toEqual(['Good']);
    expect(refused).toEqual([
      { reason: 'broken-entry', line: 1 },
      { reason: 'no-name', line: 5 },
      { reason: 'cut-off', line: 7 },
    ]);
  });
});

describe('a list of ids and addresses', () => {
  it('is read whatever stands beside them', async () => {
    const file = `# to read this week
2301.08243
- https://arxiv.org/pdf/1706.03762v5.pdf  Attention!
arXiv: hep-th/9901001, doi:10.1000/x; https://doi.org/10.1000/Y
[a paper](https://openreview.net/forum?id=YicbFdNTTy)
openreview:abcdefghij
no paper at all
`;
    const { kind, entries, refused } = await read(file);
    expect(kind).toBe('ids');
    expect(entries.map(({ entry, place }) => [entry.key, place.line])).toEqual([
      ['arxiv:2301.08243', 2],
      ['arxiv:1706.03762', 3],
      ['arxiv:hep-th/9901001', 4],
      ['doi:10.1000/x', 4],
      ['doi:10.1000/y', 4],
      ['openreview:YicbFdNTTy', 5],
      ['openreview:abcdefghij', 6],
    ]);
    expect(refused).toEqual([{ reason: 'not-a-paper', line: 7, detail: 'no paper at all' }]);
  });

  it('may begin with what JSON begins with', async () => {
    const { kind, entries } = await read('[1] 2301.08243\n[2] 1706.03762');
    expect([kind, entries.length]).toEqual(['ids', 2]);
  });

  it('is none where most lines name no paper', async () => {
    expect(await read('"2301.08243"\n"title": "x",\n"note": "y"')).toEqual({
      entries: [],
      refused: [{ reason: 'unknown-kind' }],
    });
  });
});

describe('the export of PaperMemory', () => {
  const paper = {
    id: 'Arxiv-2301.08243',
    title: 'Self-Supervised   Learning',
    author: 'Mahmoud Assran and Quentin Duval',
    year: '2023',
    venue: 'CVPR',
    bibtex: '@article{x}',
    doi: '',
    pdfLink: 'https://arxiv.org/pdf/2301.08243.pdf',
    note: 'read again',
    tags: ['ssl', 'vision'],
    addDate: '2024-02-03T04:05:06.000Z',
    favorite: true,
    count: 4,
  };

  it('is read with tags, notes and dates', async () => {
    const { kind, entries, refused } = await read(
      JSON.stringify({ 'Arxiv-2301.08243': paper, __dataVersion: 10002 }),
    );
    expect(kind).toBe('paper-memory');
    expect(refused).toEqual([]);
    expect(entries[0]?.entry).toMatchObject({
      key: 'arxiv:2301.08243',
      title: 'Self-Supervised Learning',
      authors: ['Mahmoud Assran', 'Quentin Duval'],
      year: 2023,
      venue: 'CVPR',
      tags: ['ssl', 'vision'],
      note: 'read again',
      savedAt: '2024-02-03T04:05:06.000Z',
      status: 'to-read',
    });
  });

  it('refuses a paper that is none, by its number and id', async () => {
    const file = { a: paper, b: { id: 'b' }, c: null, __dataVersion: 1 };
    const { entries, refused } = await read(JSON.stringify(file));
    expect(entries).toHaveLength(1);
    expect(refused).toEqual([
      { reason: 'wrong-field', entry: 2, detail: 'title' },
      { reason: 'wrong-field', entry: 3, detail: 'c' },
    ]);
  });

  it('of a version that had fewer fields, or numbers for years, is read', async () => {
    const { pdfLink, id, title } = paper;
    const file = { a: { id, title, pdfLink, year: 2023, author: false, tags: null } };
    const { entries } = await read(JSON.stringify(file));
    expect(entries[0]?.entry).toMatchObject({ key: 'arxiv:2301.08243', year: 2023, tags: [] });
  });
});

describe('a file of the disk', () => {
  it('is read', async () => {
    const { kind } = await readImportFile(new Blob(['2301.08243']), NOW);
    expect(kind).toBe('ids');
  });

  it('that is too large is not taken into memory', async () => {
    const file = new Blob([]);
    Object.defineProperty(file, 'size', { value: MOST_BYTES + 1 });
    file.arrayBuffer = () => Promise.reject(new Error('taken'));
    expect(await readImportFile(file, NOW)).toEqual({
      entries: [],
      refused: [{ reason: 'too-large' }],
    });
  });
});

describe('a file that can’t be read', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const ours = (more: string) => `{"format": "concise-research-reading-list", ${more}}`;

  it.each([
    ['is empty', utf8(' \n\t\n'), { reason: 'empty' }],
    ['is larger than 50 MB', new Uint8Array(MOST_BYTES + 1), { reason: 'too-large' }],
    ['is an archive', utf8('PK\u0003\u0004\0\0\0'), { reason: 'not-text' }],
    ['is in Latin-1', latin1('@misc{k,\n title={M\xfcller}}'), { reason: 'not-utf8', line: 2 }],
    ['is in Windows-1251', latin1('\xcf\xf0\xe8'), { reason: 'not-utf8', line: 1 }],
    ['is in UTF-16 without its mark', latin1('[\0]\0'), { reason: 'not-text' }],
    ['is HTML', utf8('<!doctype html>\n<p>2301.08243'), { reason: 'unknown-kind' }],
    ['is JSON that is cut off', utf8('{\n"a": [1,\n'), { reason: 'broken-json', line: 3 }],
    ['is JSON with a mistake', utf8('{\n"a": [1,\n}'), { reason: 'broken-json', line: 3 }],
    ['is JSON of something else', utf8('{"a": 1}'), { reason: 'other-json' }],
    ['is nested too deep', utf8('['.repeat(300_000)), { reason: 'broken-json', line: 1 }],
    [
      'is of a newer version',
      utf8(ours('"version": 3, "papers": []')),
      { reason: 'newer-version' },
    ],
    ['has no papers', utf8(ours('"version": 2')), { reason: 'other-json', detail: 'papers' }],
    ['has too many', utf8('2301.08243\n'.repeat(100_001)), { reason: 'too-many' }],
  ])('because it %s: says so', async (_, bytes, refusal) => {
    expect(await read(bytes)).toEqual({ entries: [], refused: [refusal] });
  });

  it('in UTF-16 with its mark can be read', async () => {
    const bytes = new Uint8Array(
      new Uint16Array(Array.from('\ufeff2301.08243\n', (l) => l.charCodeAt(0))).buffer,
    );
    expect((await read(bytes)).entries.map(({ entry }) => entry.key)).toEqual(['arxiv:2301.08243']);
  });
});

describe('our own files', () => {
  const old = {
    key: 'title:a',
    title: 'A',
    ids: {},
    status: 'read',
    tags: ['x'],
    note: 'n',
    savedAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-02T00:00:00.000Z',
  };
  const file = (papers: unknown[]) =>
    JSON.stringify({ format: 'concise-research-reading-list', version: 1, papers });

  it('of the first version are read', async () => {
    const { entries, refused } = await read(file([old]));
    expect(refused).toEqual([]);
    expect(entries[0]?.entry).toEqual({ ...old, keys: ['title:a'], changed: {} });
  });

  it('refuse entries by their number and the field that is wrong', async () => {
    const wrong = [
      old,
      { ...old, status: 'forgotten' },
      { ...old, keys: ['title:a'], changed: {}, ids: { arxiv: 'x' } },
      { ...old, tags: 'x' },
      null,
      JSON.parse(`{"__proto__": {"polluted": true}, "key": "title:a"}`),
    ];
    const { entries, refused } = await read(file(wrong));
    expect(entries).toHaveLength(1);
    expect(refused.map(({ reason, entry, detail }) => [reason, entry, detail])).toEqual([
      ['wrong-field', 2, 'status'],
      ['wrong-field', 3, 'ids.arxiv'],
      ['wrong-field', 4, 'tags'],
      ['wrong-field', 5, expect.anything()],
      ['wrong-field', 6, expect.anything()],
    ]);
    expect('polluted' in {}).toBe(false);
  });
});
