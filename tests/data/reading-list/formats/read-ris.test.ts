import { describe, expect, it } from 'vitest';
import { first, read } from './read-text';

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
