import { describe, expect, it } from 'vitest';
import { read } from './read-text';

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
