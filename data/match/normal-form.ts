/** Longer titles are cut: nothing real is as long, and a page may hold a megabyte. */
export const TITLE_LIMIT = 1000;

/**
 * A title without its notation: TeX, accents, ligatures, entities, case. Letters and digits of
 * every script stay, and so do the signs between them, for others to part words at; braces part
 * nothing: `{I}mage{N}et`.
 */
export function normalForm(title: string): string {
  const line = title.slice(0, TITLE_LIMIT);
  if (!NOT_PLAIN.test(line)) return line.toLowerCase(); // Most titles are.
  const text = withoutTex(withoutEntities(withoutEscapes(line)));
  return (
    spellOut(text.replaceAll(/[{}]/g, '').normalize('NFKD'))
      // Accents of Latin, Greek and Cyrillic only: in other scripts marks are part of the letter.
      .replaceAll(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .replaceAll(/[ßæœøłđðþı]/g, (letter) => SPELLED[letter] ?? letter)
      .replaceAll(/[α-ω]/g, (letter) => GREEK[letter.charCodeAt(0) - ALPHA] ?? letter)
  );
}

/**
 * A text without a sign like this differs from its normal form in case only, and its letters and
 * digits are found four times as fast as among those of every script.
 */
export const NOT_PLAIN = /[^\w :,.?!()'"/-]/;

/** Line breaks that a table or a JSON text wrote as two characters: `on\n   Graphs`. */
function withoutEscapes(text: string): string {
  return text.replaceAll(/\\n(?=\s|\p{Lu}|$)/gu, ' ');
}

const ACCENT_ENTITY =
  /&([a-z])(?:acute|grave|uml|circ|tilde|cedil|caron|ring|slash|breve|ogon|macr|dot);/gi;
const NAMED_ENTITY = /&(?:amp|lt|gt|quot|apos|nbsp|[nm]dash|hellip|[lr][sd]quo|deg|shy);/gi;
const NUMBERED_ENTITY = /&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi;

function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replaceAll(ACCENT_ENTITY, '$1')
    .replaceAll(/&([a-z]{2})lig;/gi, '$1')
    .replaceAll(NAMED_ENTITY, ' ')
    .replaceAll('&times;', '×')
    .replaceAll('&infin;', '∞')
    .replaceAll(NUMBERED_ENTITY, (entity, hex?: string, decimal?: string) => {
      const point = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return point <= 0x10ffff ? String.fromCodePoint(point) : entity;
    });
}

/** Letters that TeX names by a command: `\o`, `\ss`; accents are commands before a letter. */
const TEX_LETTER = /\\(ss|ae|oe|o|l|i|j|dh|th|dj)(?![a-z])/gi;
const TEX_ACCENT =
  /\\(?:['"`^~=.]|a(?=a(?![a-zA-Z]))|A(?=A(?![a-zA-Z]))|[cvHkubdrt](?![a-zA-Z]))\s*/g;
/** Signs that have no letters of their own: degrees, and superscripts by their long name. */
const TEX_SIGN = /\^?\{?\\circ(?![a-zA-Z])\}?|\\(?:deg|textdegree|sp|sb)(?![a-zA-Z])/g;
const TEX_STYLE =
  /\\(?:text(?:dollar|backslash)|(?:left|right)[a-z]*|l?dots|(?:text(?:bf|it|rm|sf|tt|sc|sl|md|up|normal)?|math(?:bf|it|rm|sf|tt|cal|bb|frak|scr|ds)?|operatorname|em(?:ph)?|bf|it|rm|sf|tt|sc|sl|cal|bm|boldsymbol|mbox|hbox|displaystyle|ensuremath|underline|overline|(?:wide)?(?:hat|tilde)|bar|vec|d?dot)(?![a-z]))\*?/g;

function withoutTex(text: string): string {
  if (!text.includes('\\')) return text;
  return text
    .replaceAll(TEX_ACCENT, '')
    .replaceAll(TEX_SIGN, ' ')
    .replaceAll(/\\ell(?![a-z])/g, 'l')
    .replaceAll(/\\times(?![a-z])/g, 'x')
    .replaceAll(TEX_LETTER, '$1')
    .replaceAll(TEX_STYLE, '')
    .replaceAll('\\', ''); // What is left are names (`\alpha`, `\infty`), read as words.
}

/** Signs that tell one title from another (C++, C#, ∞) are words, not punctuation. */
function spellOut(text: string): string {
  return text
    .replaceAll('+', 'plus')
    .replaceAll('#', 'sharp')
    .replaceAll('×', 'x')
    .replaceAll('∞', 'infty');
}

// biome-ignore format: a table
const SPELLED: Record<string, string> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i',
};

const ALPHA = 0x3b1;
/** From α to ω as Unicode has them, with both forms of σ. */
const GREEK =
  `alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi o pi rho sigma sigma tau
  upsilon phi chi psi omega`.split(/\s+/);
