import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arxivIdFrom, idsFromAddress, idsFromDoi, openReviewIdFrom } from '@/data/paper-ids';

describe('an arXiv id', () => {
  it.each([
    ['2301.08243', '2301.08243'],
    ['0704.0001', '0704.0001'],
    ['2301.08243v2', '2301.08243'],
    ['2301.08243V12', '2301.08243'],
    [' arXiv:2301.08243v1 ', '2301.08243'],
    ['ARXIV:2301.08243', '2301.08243'],
    ['2301.08243v2.pdf', '2301.08243'],
    ['hep-th/9901001', 'hep-th/9901001'],
    ['hep-th/9901001v3', 'hep-th/9901001'],
    ['math.GR/0512484', 'math/0512484'],
    ['Math.GR/0512484v1', 'math/0512484'],
    ['arXiv:cond-mat.stat-mech/0112345', 'cond-mat/0112345'],
  ])('may be written %s', (text, id) => {
    expect(arxivIdFrom(text)).toBe(id);
  });

  it.each([
    '',
    'v2',
    '2301.082',
    '2301.082431',
    '12301.08243',
    '2301.08243v0',
    '2301.08243 v2',
    '2301.08243#',
    '2301.08243.exe',
    '10.1109/TIP.2022.3181496',
    'hep-th/99010',
    'hep-th/99010011',
    'javascript:2301.08243',
    'https://arxiv.org/abs/2301.08243',
    '٢٣٠١.٠٨٢٤٣',
  ])('is not «%s»', (text) => {
    expect(arxivIdFrom(text)).toBeUndefined();
  });
});

describe('a DOI', () => {
  it.each([
    ['10.1109/TIP.2022.3181496', { doi: '10.1109/tip.2022.3181496' }],
    ['doi:10.1109/tip.2022.3181496', { doi: '10.1109/tip.2022.3181496' }],
    ['DOI: 10.24963/ijcai.2022/132', { doi: '10.24963/ijcai.2022/132' }],
    ['https://doi.org/10.24963/ijcai.2022/132', { doi: '10.24963/ijcai.2022/132' }],
    ['http://dx.doi.org/10.1145/3528223.3530164', { doi: '10.1145/3528223.3530164' }],
    ['10.48550/arXiv.2301.08243', { arxiv: '2301.08243' }],
    ['https://doi.org/10.48550/ARXIV.2301.08243V2', { arxiv: '2301.08243' }],
    ['10.48550/arXiv.hep-th/9901001', { arxiv: 'hep-th/9901001' }],
    ['10.48550/arXiv.nonsense', {}],
    ['11.1109/tip.2022', {}],
    ['10.1109/', {}],
    ['10.1109/two words', {}],
    ['', {}],
  ])('%s stands for %o', (text, ids) => {
    expect(idsFromDoi(text)).toEqual(ids);
  });
});

describe('an OpenReview id', () => {
  it.each(['FPGs276lUeq', 'MzaPEKHv-0J', '4oXTQ6m_ws8'])('may be %s', (id) => {
    expect(openReviewIdFrom(id)).toBe(id);
  });

  it.each([null, undefined, '', 'abc', 'a b c d e', 'FPGs276lUeq&x', '<script>', 'é'.repeat(9)])(
    'is not %s',
    (text) => {
      expect(openReviewIdFrom(text)).toBeUndefined();
    },
  );
});

describe('the ids in an address', () => {
  it.each([
    ['https://arxiv.org/abs/2301.08243', { arxiv: '2301.08243' }],
    ['https://arxiv.org/abs/2301.08243v3?context=cs.CV#x', { arxiv: '2301.08243' }],
    ['https://arxiv.org/pdf/2301.08243v3.pdf', { arxiv: '2301.08243' }],
    ['https://arxiv.org/html/2301.08243v1/', { arxiv: '2301.08243' }],
    ['https://www.arxiv.org/abs/2301.08243', { arxiv: '2301.08243' }],
    ['http://export.arxiv.org/abs/hep-th/9901001v1', { arxiv: 'hep-th/9901001' }],
    ['https://arxiv.org/abs/math.GR/0512484', { arxiv: 'math/0512484' }],
    ['https://arxiv.org/pdf/math/0512484.pdf', { arxiv: 'math/0512484' }],
    ['https://arxiv.org/abs/hep-th%2F9901001', { arxiv: 'hep-th/9901001' }],
    ['https://ar5iv.labs.arxiv.org/html/2212.05499', { arxiv: '2212.05499' }],
    ['https://ar5iv.org/abs/2212.05499', { arxiv: '2212.05499' }],
    ['http://xxx.lanl.gov/abs/hep-th/9901001', { arxiv: 'hep-th/9901001' }],
    ['https://openreview.net/forum?id=FPGs276lUeq&noteId=x', { openreview: 'FPGs276lUeq' }],
    ['https://openreview.net/pdf?id=MzaPEKHv-0J', { openreview: 'MzaPEKHv-0J' }],
    ['https://doi.org/10.24963/ijcai.2022/132', { doi: '10.24963/ijcai.2022/132' }],
    ['https://dx.doi.org/10.24963%2Fijcai.2022%2F132', { doi: '10.24963/ijcai.2022/132' }],
    ['https://doi.org/10.48550/arXiv.2301.08243', { arxiv: '2301.08243' }],
  ])('%s are %o', (address, ids) => {
    expect(idsFromAddress(address)).toEqual(ids);
    expect(idsFromAddress(new URL(address))).toEqual(ids);
  });

  it.each([
    'https://arxiv.org/list/cs.CV/new',
    'https://arxiv.org/a/2301.08243',
    'https://arxiv.org/abs/',
    'https://arxiv.org/abs/%E0%A4%A',
    'https://arxiv.org.example.com/abs/2301.08243',
    'https://notarxiv.org/abs/2301.08243',
    'https://example.com/?u=https://arxiv.org/abs/2301.08243',
    'https://openreview.net/group?id=ICLR.cc/2023/Conference',
    'https://openreview.net/profile?id=FPGs276lUeq',
    'https://openreview.net.example.com/forum?id=FPGs276lUeq',
    'https://doi.org/',
    'about:blank',
    'javascript:alert(1)',
    'abs/2301.08243',
    '',
  ])('%s: there are none', (address) => {
    expect(idsFromAddress(address)).toEqual({});
  });
});

const fresh = fc
  .tuple(fc.integer({ min: 701, max: 9912 }), fc.integer({ min: 1, max: 99_999 }))
  .map(([month, n]) => `${String(month).padStart(4, '0')}.${String(n).padStart(5, '0')}`);
const old = fc
  .tuple(
    fc.constantFrom('hep-th', 'math', 'cond-mat', 'cs', 'q-bio'),
    fc.integer({ min: 0, max: 9_999_999 }),
  )
  .map(([archive, n]) => `${archive}/${String(n).padStart(7, '0')}`);
const version = fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined });

describe('any arXiv id', () => {
  it('is the same in every form and version', () => {
    fc.assert(
      fc.property(fc.oneof(fresh, old), version, (id, n) => {
        const versioned = n === undefined ? id : `${id}v${n}`;
        expect(arxivIdFrom(versioned)).toBe(id);
        expect(arxivIdFrom(`arXiv:${versioned}`)).toBe(id);
        expect(idsFromDoi(`10.48550/arXiv.${versioned}`)).toEqual({ arxiv: id });
        for (const kind of ['abs', 'pdf', 'html', 'format', 'bibtex']) {
          expect(idsFromAddress(`https://arxiv.org/${kind}/${versioned}`)).toEqual({ arxiv: id });
        }
      }),
      { seed: 21 },
    );
  });

  it('of the old style loses its subject class', () => {
    fc.assert(
      fc.property(old, fc.constantFrom('GR', 'AG', 'stat-mech'), version, (id, subject, n) => {
        const written = id.replace('/', `.${subject}/`);
        expect(arxivIdFrom(n === undefined ? written : `${written}v${n}`)).toBe(id);
      }),
      { seed: 21 },
    );
  });
});

describe('any text at all', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          'https://arxiv.org/abs/',
          'doi:',
          '10.',
          '%',
          '/',
          'v',
          '2301.',
          '08243',
          '\u0000',
          '\ud800',
          '..',
        ),
      )
      .map((parts) => parts.join('')),
  );

  it('is read without an error, and gives nothing but short ids', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const ids = [
          arxivIdFrom(text),
          openReviewIdFrom(text),
          ...Object.values(idsFromDoi(text)),
          ...Object.values(idsFromAddress(text)),
          ...Object.values(idsFromAddress(`https://arxiv.org/abs/${text}`)),
          ...Object.values(idsFromAddress(`https://openreview.net/forum?id=${text}`)),
          ...Object.values(idsFromAddress(`https://doi.org/${text}`)),
        ].filter((id) => id !== undefined);
        for (const id of ids) expect(id).toMatch(/^[^\sA-Z].{0,220}$|^[\w-]{5,32}$/u);
      }),
      { numRuns: 500, seed: 21 },
    );
  });

  it.each([
    '9'.repeat(1_000_000),
    `math.${'a-'.repeat(500_000)}/0512484`,
    `${'a-'.repeat(500_000)}/0512484`,
    `10.1000/${'x'.repeat(1_000_000)}`,
    `arxiv:${'/'.repeat(1_000_000)}2301.08243`,
  ])('a megabyte long is no id (case %#)', (text) => {
    expect(arxivIdFrom(text)).toBeUndefined();
    expect(openReviewIdFrom(text)).toBeUndefined();
    expect(idsFromDoi(text)).toEqual({});
    expect(idsFromAddress(`https://arxiv.org/abs/${text}`)).toEqual({});
  });
});
