/** One title in many notations. */
import fc from 'fast-check';

/** Words that sources write in several ways; the first is the plain one. */
export const SPELLINGS = [
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
  ['ℓ2', 'l2', '$l_2$', '$l_{2}$', 'l₂', '$\\ell_2$', '$\\ell_{2}$'],
  ['∞', '\\infty', '$\\infty$', '&infin;', 'infty'],
  ['360°', '360', '360{\\deg}', '360\\textdegree', '$360^\\circ$', '$360^{\\circ}$'],
  ['C*', '$C^*$', '$C\\sp*$', '$C\\sp{*}$', '{$C^{*}$}'],
  ['4×4', '4x4', '4X4', '$4\\times4$', '$4 \\times 4$', '4&times;4'],
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
    '{\\em deep}',
    '\\textsc{Deep}',
  ],
  ['ImageNet', '{ImageNet}', 'imagenet', 'IMAGENET', 'Image{N}et', 'Ｉｍａｇｅｎｅｔ'],
  ['R&D', 'R&amp;D', 'R\\&D', 'R & D'],
  ['C++', 'c++', 'C{++}', 'C+\u200B+', 'C＋＋'],
  ['сетей', 'СЕТЕЙ', 'Сетей', 'сетеи\u0306'],
  ['学习', '「学习」', '学习。'],
  ['ニューラル', 'ﾆｭｰﾗﾙ'],
] as const;

/** What may stand between two words and makes no difference. */
export const SEPARATORS = [
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
/** What may stand after the last word and makes no difference. */
export const ENDS = ['', '.', ' .', '…', '!', '?', '\u200B', '*', ' †'];

/** Words of a title in any notation, with the plain one beside it. */
export const spelled = fc.array(
  fc.constantFrom(...SPELLINGS).chain((ways) =>
    fc.record({
      plain: fc.constant<string>(ways[0]),
      way: fc.constantFrom<string>(...ways),
      separator: fc.constantFrom(...SEPARATORS),
    }),
  ),
  { minLength: 1, maxLength: 8 },
);
