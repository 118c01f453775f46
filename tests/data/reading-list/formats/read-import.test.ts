import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '@/data/reading-list/formats/decode-file';
import { read } from './read-text';

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
    ['has too many', utf8('no paper\n'.repeat(100_001)), { reason: 'too-many' }],
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
