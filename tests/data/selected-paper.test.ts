import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectedPaper } from '@/data/selected-paper';

describe('a selection', () => {
  it.each([
    ['2303.01469', { arxiv: '2303.01469' }],
    ['arXiv:2303.01469v2 [cs.LG] 31 May 2023', { arxiv: '2303.01469' }],
    ['(arXiv preprint arXiv: 2303.01469.)', { arxiv: '2303.01469' }],
    ['Song et al. https://arxiv.org/abs/2303.01469v1.', { arxiv: '2303.01469' }],
    ['URL arxiv.org/pdf/hep-th/9901001', { arxiv: 'hep-th/9901001' }],
    ['doi:10.48550/arXiv.2303.01469', { arxiv: '2303.01469' }],
    [
      'In: Nature. https://doi.org/10.1038/S41586-021-03819-2.',
      { doi: '10.1038/s41586-021-03819-2' },
    ],
    ['see openreview.net/forum?id=FmqFfMTNnv', { openreview: 'FmqFfMTNnv' }],
    ['Consistency Models', {}],
    ['accuracy of 1234.5 at 10.5/3', {}],
    ['', {}],
  ])('«%s» has the ids %o', (text, ids) => {
    expect(selectedPaper(text).ids).toEqual(ids);
  });

  it('is a title in one line, of bounded length', () => {
    expect(selectedPaper(' Consistency\n  Models ').title).toBe('Consistency Models');
    expect(selectedPaper('word '.repeat(1000)).title?.length).toBeLessThanOrEqual(1000);
  });

  it('never fails', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(selectedPaper(text).title?.length).toBeLessThanOrEqual(1000);
      }),
    );
  });
});
