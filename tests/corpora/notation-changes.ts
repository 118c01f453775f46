/** What sources do to the notation of a title, at random places; the paper stays the same. */
import { oneOf, type Random } from '../bench/random';

/** Gives the title in another notation, or as it is where nothing in it can be written so. */
export type NotationChange = (title: string, random: Random) => string;

/** Replaces each place by one of these, half of the places at random. */
function replaced(places: RegExp, ways: (found: string) => readonly string[]): NotationChange {
  return (title, random) =>
    title.replaceAll(places, (found) =>
      random() < 0.5 ? found : (oneOf(ways(found), random) ?? found),
    );
}

/** In TeX case has a meaning, and a letter after a command may be taken for a part of its name. */
function unlessTex(change: NotationChange): NotationChange {
  return (title, random) => (/[\\&]/.test(title) ? title : change(title, random));
}

const SPACE = /(?<!\\[a-z]*)\s/gi;
const SPACE_BETWEEN_WORDS = /(?<=\p{L})(?<!\\[a-z]*) (?=\p{L})/giu;
const HYPHEN_IN_WORD = /(?<=\p{L})(?<!\\[a-z]*)-(?=\p{L})/giu;
const PLAIN_WORD = /(?<![\\\w&])[a-z]{2,}(?![\w;])/gi;
const LATIN_WITH_ACCENT = /[À-ɏḀ-ỿ]/g;

const TEX: Record<string, string> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r',
  '\u030b': 'H',
  '\u030c': 'v',
  '\u0327': 'c',
  '\u0328': 'k',
};
const ENTITY: Record<string, string> = {
  '\u0300': 'grave',
  '\u0301': 'acute',
  '\u0302': 'circ',
  '\u0303': 'tilde',
  '\u0308': 'uml',
  '\u0327': 'cedil',
};

/** `é` as `\'e`, `\'{e}`, `{\'e}` or `{\'{e}}`. */
function inTex(letter: string): string[] {
  const [base = '', mark = '', more] = letter.normalize('NFD');
  const accent = TEX[mark];
  if (!accent || more) return [];
  const bare = /\w/.test(accent) ? `\\${accent} ${base}` : `\\${accent}${base}`;
  return [`{${bare}}`, `\\${accent}{${base}}`, `{\\${accent}{${base}}}`];
}

function asEntity(letter: string): string[] {
  const [base = '', mark = '', more] = letter.normalize('NFD');
  const numbered = `&#${letter.codePointAt(0)};`;
  const name = ENTITY[mark];
  return name && !more ? [numbered, `&${base}${name};`] : [numbered];
}

export const NOTATION_CHANGES: Record<string, NotationChange> = {
  'upper or lower case': unlessTex((title, random) =>
    random() < 0.5 ? title.toUpperCase() : title.toLowerCase(),
  ),
  'case of words': unlessTex(
    replaced(/\p{L}+/gu, (word) => [
      word.toUpperCase(),
      word.toLowerCase(),
      word.charAt(0).toUpperCase() + word.slice(1),
    ]),
  ),
  spaces: replaced(SPACE, () => ['  ', '\t', '\u00A0', '\u2009', ' \u200B']),
  'line breaks': replaced(SPACE, () => ['\n', '\r\n', '\n    ']),
  'braces around words': replaced(PLAIN_WORD, (word) => [
    `{${word}}`,
    `{{${word}}}`,
    `{${word.charAt(0)}}${word.slice(1)}`,
  ]),
  'trailing period': (title) => (title.endsWith('.') ? title.slice(0, -1) : `${title}.`),
  'TeX accents': replaced(LATIN_WITH_ACCENT, inTex),
  'accents as entities': replaced(LATIN_WITH_ACCENT, asEntity),
  'accents as marks of their own': unlessTex((title) => title.normalize('NFD')),
  ampersands: replaced(/(?<!\\)&(?!#?\w+;)/g, () => ['&amp;', '\\&', '&#38;', '&#x26;']),
  dashes: replaced(/[-‐‑–—−]/g, () => ['-', '‐', '‑', '–', '—', '−', '--', '&ndash;']),
  quotes: replaced(/(?<!\\)["“”«»]/g, () => ['"', '“', '”', '«', '»', "''", '``', '&quot;']),
  apostrophes: replaced(/(?<!\\)['’‘]/g, () => ["'", '’', '‘', '&#39;', '&rsquo;']),
  'hyphens to spaces': replaced(HYPHEN_IN_WORD, () => [' ', '', '- ', '-\n']),
  'spaces to hyphens': replaced(SPACE_BETWEEN_WORDS, () => ['-', '‑']),
};

/** What lists put in front of a title. */
export const LABELS = ['[12] ', '(3) ', '26. ', '5) ', '[2023] ', '[CVPR 25] ', '[7]. '] as const;
