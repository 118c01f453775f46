/**
 * The normal form of a title: two titles with one key name the same paper, unless ids say
 * otherwise. What differs in notation only (TeX, accents, ligatures, entities, dashes, quotes,
 * braces, case, spaces, hyphens) disappears; letters and digits of every script stay.
 */
declare const titleKey: unique symbol;
export type TitleKey = string & { [titleKey]: true };

/** Longer titles are cut: nothing real is as long, and a page may hold a megabyte. */
export const TITLE_LIMIT = 1000;

/** The key of a title, or `undefined` where no letter or digit is left of it. Never throws. */
export function titleKeyOf(title: string): TitleKey | undefined {
  const text = withoutTex(withoutEntities(title.slice(0, TITLE_LIMIT)));
  const letters = spellOut(text.normalize('NFKD'))
    // Accents of Latin, Greek and Cyrillic only: in other scripts marks are part of the letter.
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/[ßæœøłđðþıα-ως]/g, (letter) => SPELLED[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '')
    .normalize('NFC'); // Last: what stood between a letter and its mark is gone only now.
  return isTitleKey(letters) ? letters : undefined;
}

function isTitleKey(letters: string): letters is TitleKey {
  return letters !== '';
}

const ACCENT_ENTITY =
  /&([a-z])(?:acute|grave|uml|circ|tilde|cedil|caron|ring|slash|breve|ogon|macr|dot);/gi;
const NAMED_ENTITY = /&(?:amp|lt|gt|quot|apos|nbsp|[nm]dash|hellip|[lr][sd]quo);/gi;
const NUMBERED_ENTITY = /&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi;

function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replaceAll(ACCENT_ENTITY, '$1')
    .replaceAll(/&([a-z]{2})lig;/gi, '$1')
    .replaceAll(NAMED_ENTITY, ' ')
    .replaceAll(NUMBERED_ENTITY, (entity, hex?: string, decimal?: string) => {
      const point = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return point <= 0x10ffff ? String.fromCodePoint(point) : entity;
    });
}

/** Letters that TeX names by a command: `\o`, `\ss`; accents are commands before a letter. */
const TEX_LETTER = /\\(ss|ae|oe|o|l|i|j|dh|th|dj)(?![a-z])/gi;
const TEX_ACCENT =
  /\\(?:['"`^~=.]|a(?=a(?![a-zA-Z]))|A(?=A(?![a-zA-Z]))|[cvHkubdrt](?![a-zA-Z]))\s*/g;
const TEX_STYLE =
  /\\(?:text|math|operatorname|emph|bf|it|rm|sf|tt|sc|cal|boldsymbol|mbox|hbox|left|right|displaystyle|ensuremath|underline|overline|hat|bar|tilde|vec|dot)[a-z]*\*?/gi;

function withoutTex(text: string): string {
  if (!text.includes('\\')) return text;
  return text
    .replaceAll(TEX_ACCENT, '')
    .replaceAll(TEX_LETTER, '$1')
    .replaceAll(TEX_STYLE, '')
    .replaceAll('\\', ''); // What is left are names (`\alpha`, `\infty`), read as words.
}

/** Signs that tell one title from another (C++, C#) are words, not punctuation. */
function spellOut(text: string): string {
  return text.replaceAll('+', 'plus').replaceAll('#', 'sharp');
}

// biome-ignore format: a table, a row an alphabet
const SPELLED: Record<string, string> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i',
  α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta', ε: 'epsilon', ζ: 'zeta', η: 'eta', θ: 'theta',
  ι: 'iota', κ: 'kappa', λ: 'lambda', μ: 'mu', ν: 'nu', ξ: 'xi', ο: 'o', π: 'pi', ρ: 'rho',
  σ: 'sigma', ς: 'sigma', τ: 'tau', υ: 'upsilon', φ: 'phi', χ: 'chi', ψ: 'psi', ω: 'omega',
};
