import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TITLE_LIMIT } from '@/data/match/normal-form';
import { titleKeyOf } from '@/data/match/title-key';

/** Words that sources write in several ways; the first is the plain one. */
const SPELLINGS = [
  [
    'Fréchet',
    'Fre\u0301chet',
    "Fr\\'echet",
    "Fr\\'{e}chet",
    "Fr{\\'{e}}chet",
    "Fr{\\' e}chet",
    'FRÉCHET',
    'Fr&eacute;chet',
    'Fr&#233;chet',
    'Fr&#xE9;chet',
    'Frechet',
  ],
  ['Schrödinger', 'Schr\\"odinger', 'Schr{\\"o}dinger', 'Schro\u0308dinger', 'Schr&ouml;dinger'],
  ['Erdős', 'Erd\\H{o}s', 'Erdo\u030bs', 'ERDŐS', 'Erdos'],
  ['naïve', 'na\\"ive', 'na{\\"\\i}ve', 'na\\"{\\i}ve', 'naive'],
  ['façade', 'fa\\c{c}ade', 'fa\\c cade', 'fa&ccedil;ade'],
  ['Łukasiewicz', '{\\L}ukasiewicz', '\\L{}ukasiewicz', 'Lukasiewicz'],
  ['Straße', 'Strasse', 'Stra{\\ss}e', 'STRASSE', 'Stra\\ss e'],
  ['Ångström', '\\AA{}ngstr\\"om', 'A\u030angstro\u0308m', '\u212Bngström'],
  ['efficient', 'e\uFB03cient', 'ef\uFB01cient', 'EFFICIENT', '{E}fficient'],
  ['α', '$\\alpha$', 'Alpha', '\\alpha', '\u{1D6FC}', 'Α'],
  ['ℓ2', 'l2', '$l_2$', '$l_{2}$', 'l₂'],
  ['n²', 'n2', '$n^2$', '$n^{2}$', '\\(n^2\\)', '$\\mathbf{n}^2$'],
  [
    'pre-trained',
    'pre trained',
    'pretrained',
    'pre\u2010trained',
    'pre\u2011trained',
    'pre\u2013trained',
    'pre\u00ADtrained',
    'Pre-\nTrained',
    'pre\u200Btrained',
  ],
  ['author’s', "author's", 'authors', 'author&#39;s', 'author&rsquo;s', 'author`s'],
  [
    '“deep”',
    '"deep"',
    "``deep''",
    '«deep»',
    'deep',
    '&ldquo;deep&rdquo;',
    '\\emph{deep}',
    '\\textbf{deep}',
    '{\\bf deep}',
    '\\textsc{Deep}',
  ],
  ['ImageNet', '{ImageNet}', 'imagenet', 'IMAGENET', 'Image{N}et', 'Ｉｍａｇｅｎｅｔ'],
  ['R&D', 'R&amp;D', 'R\\&D', 'R & D'],
  ['C++', 'c++', 'C{++}', 'C+\u200B+', 'C＋＋'],
  ['сетей', 'СЕТЕЙ', 'Сетей', 'сетеи\u0306'],
  ['学习', '「学习」', '学习。'],
  ['ニューラル', 'ﾆｭｰﾗﾙ'],
] as const;

const SEPARATORS = [
  ' ',
  '  ',
  '\n',
  '\t',
  '\u00A0',
  '\u2009',
  ': ',
  ' - ',
  ' – ',
  ' — ',
  '--',
  ' --- ',
  ', ',
  '; ',
  ' / ',
  '~',
  '&nbsp;',
  ' &mdash; ',
  ' & ',
  '-',
];
const ENDS = ['', '.', ' .', '…', '!', '?', '\u200B', '*', ' †'];

const spelled = fc.array(
  fc.constantFrom(...SPELLINGS).chain((ways) =>
    fc.record({
      plain: fc.constant<string>(ways[0]),
      way: fc.constantFrom<string>(...ways),
      separator: fc.constantFrom(...SEPARATORS),
    }),
  ),
  { minLength: 1, maxLength: 8 },
);

describe('the key of a title', () => {
  it('is the same whatever the notation', () => {
    fc.assert(
      fc.property(spelled, fc.constantFrom(...ENDS), (words, end) => {
        const plain = words.map((word) => word.plain).join(' ');
        const written = words.map((word) => word.separator + word.way).join('') + end;
        expect(titleKeyOf(written)).toBe(titleKeyOf(plain));
      }),
      { numRuns: 2000, seed: 21 },
    );
  });

  it.each(SPELLINGS.map((ways) => [ways[0], ways]))(
    'is one for all ways to write %s',
    (_, ways) => {
      expect(new Set(ways.map((way) => titleKeyOf(way))).size).toBe(1);
    },
  );

  it.each([
    [
      'PeRFception: Perception using Radiance Fields',
      'PeRFception - Perception using Radiance Fields.',
    ],
    ['Palette: Image-to-Image Diffusion Models', 'Palette: Image-to-image diffusion models.'],
    ['Self-Supervised Learning from Images', 'Self-Supervised Learning From Images'],
  ])('is one for «%s» and «%s»', (a, b) => {
    expect(titleKeyOf(a)).toBe(titleKeyOf(b));
  });

  it.each([
    ['C', 'C++'],
    ['C', 'C#'],
    ['C++', 'C#'],
    ['GPT-3', 'GPT-4'],
    ['SSEP', 'SSEP-2.0'],
    ['が', 'か'],
    ['ば', 'ぱ'],
    ['学习', '学刁'],
    ['각', '가'],
    ['कि', 'की'],
    ['ก่', 'ก้'],
    ['нейросети', 'нейросеть'],
    ['Consistency Models', 'Latent Consistency Models'],
    ['On α', 'On β'],
  ])('tells «%s» from «%s»', (a, b) => {
    expect(titleKeyOf(a)).toBeDefined();
    expect(titleKeyOf(a)).not.toBe(titleKeyOf(b));
  });

  it('keeps every letter of other scripts', () => {
    const letters = fc.constantFrom(...'学习深度网络がかばぱはカガ한국어أدبעבрусскийकिकी');
    const word = fc.string({ unit: letters, minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(titleKeyOf(a) === titleKeyOf(b)).toBe(
          a.replaceAll('й', 'и') === b.replaceAll('й', 'и'),
        );
      }),
      { numRuns: 500, seed: 21 },
    );
  });

  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc
      .array(
        fc.constantFrom(
          '\\',
          '\\c',
          '\\i',
          "\\'",
          '{',
          '}',
          '$',
          '&',
          '&#',
          '&#x',
          ';',
          'x',
          '1',
          '1114112',
          '\ud83d',
          '\u3099',
          '\u0301',
          'か',
          'ᄀ',
          'ᅡ',
          '-',
          'İ',
          'Σ',
          'ẞ',
          '+',
          '#',
        ),
      )
      .map((parts) => parts.join('')),
  );

  it('is its own key', () => {
    fc.assert(
      fc.property(anything, (title) => {
        const key = titleKeyOf(title);
        fc.pre(key !== undefined && key.length <= TITLE_LIMIT);
        expect(titleKeyOf(key ?? '')).toBe(key);
      }),
      { numRuns: 5000, seed: 21 },
    );
  });

  it('is letters, digits and their marks only', () => {
    fc.assert(
      fc.property(anything, (title) => {
        expect(titleKeyOf(title) ?? 'none').toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
      }),
      { numRuns: 2000, seed: 21 },
    );
  });

  it('is absent where there are symbols only', () => {
    const symbols = fc.constantFrom(
      ...'!?…—–-$^{}()[]~`\'"“”«».,:;*_=<>|/@%&🙂 \u00A0\u200B\u0301\n',
      '\\',
    );
    fc.assert(
      fc.property(fc.string({ unit: symbols }), (title) => {
        expect(titleKeyOf(title)).toBeUndefined();
      }),
      { numRuns: 500, seed: 21 },
    );
  });

  it.each([
    'a',
    'ω',
    '+',
    'ﷺ',
    '学',
    '{',
    '\\',
    "\\'",
    '&#x41;',
    '&',
    'a\u0301',
    '\u0301',
    '\\text',
    '\ud83d',
  ])('of a megabyte of «%s» is short', (piece) => {
    const key = titleKeyOf(piece.repeat(Math.ceil(1_000_000 / piece.length)));
    expect(key?.length ?? 0).toBeLessThanOrEqual(TITLE_LIMIT * 20);
  });
});
