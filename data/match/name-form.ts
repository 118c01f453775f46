import { isKnownWord } from './rarity';

/**
 * How sure a word in a text is a name: `coined` by its letters («JNDMix», «NeRF», «pix2pix»), or
 * `proper` by a capital alone («Imagen»), which at the start of a sentence says nothing. Capitals
 * that titles in general use are a `term` («CLIP», «GAN», «BRIDGE»): a name only where somebody
 * says so.
 */
export type NameForm = 'coined' | 'proper' | 'term';

const SHORTEST = 3;
const LONGEST = 40;
/** So many words make a name at most: itself and its version. */
export const NAME_WORDS = 2;

/** Latin letters and digits, and what stands between and after them in names: «DALL·E», «ARA*». */
const WORD =
  /^[\p{Script=Latin}\p{N}](?:[\p{Script=Latin}\p{N}\p{M}.·-]*[\p{Script=Latin}\p{N}\p{M}])?[+*]{0,2}$/u;
const VERSION = /^(?:[vV]?\d[\w.]{0,7}|[IVX]{1,4})$/;
const PART = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * The form of a name, its version included («DALL-E 2»); `undefined` for what is none: ordinary
 * words («Zero-shot»), several words, what is too short or too long.
 */
export function nameForm(text: string): NameForm | undefined {
  if (text.length < SHORTEST || text.length > LONGEST) return undefined;
  const [word = '', version, ...more] = text.split(' ');
  if (!WORD.test(word) || more.length > 0) return undefined;
  if (version !== undefined && !VERSION.test(version)) return undefined;
  const forms = (word.match(PART) ?? []).map(formOfPart);
  return FORMS.find((form) => forms.includes(form));
}

/** One part that is nothing else makes a name of the whole: «I-JEPA», «DDPM-based». */
const FORMS = ['coined', 'proper', 'term'] as const;

/** A capital or a digit inside: «CLIP», «word2vec»; and a capital after a small letter: «NeRF». */
const COINED = /^\p{Lu}+\d*\p{Lu}|\p{Ll}\p{Lu}|\p{L}\d+\p{L}/u;
const MIXED = /\p{Ll}\p{Lu}/u;
const PROPER = /^\p{Lu}\p{Ll}+$/u;
/** English words that are rare in titles: «Downscaling», «Speciation», «Drawdowns». */
const ENGLISH =
  /(?:[st]ions?|ings?|it(?:y|ies)|ness|ments?|isms?|ics?|ed|ships?|log(?:y|ies)|ous|ive|al|[ae]nce)$/;

function formOfPart(part: string): NameForm | undefined {
  if (part.length < SHORTEST) return undefined;
  const known = isKnownWord(part.toLowerCase());
  if (COINED.test(part)) return known && !MIXED.test(part) ? 'term' : 'coined';
  return PROPER.test(part) && !known && !ENGLISH.test(part) ? 'proper' : undefined;
}
