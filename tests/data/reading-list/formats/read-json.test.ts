import { describe, expect, it } from 'vitest';
import { read } from './read-text';

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
      ['wrong-field', 5, undefined],
      ['wrong-field', 6, expect.anything()],
    ]);
    expect('polluted' in {}).toBe(false);
  });
});
