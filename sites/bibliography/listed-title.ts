import { isVenue } from './venue';

/** REVTeX parts authors, title and journal by a comma and a space that does not break. */
const REVTEX_COMMA = /,\u00a0(?!and\u00a0)/;
const NAME_WITH_INITIALS = /^(?:and\s)?(?:\p{Lu}\.[\s-]?){1,4}\p{L}|^(?:and\s)?et al|^Jr\.?$/u;
const PLACE_IN_VENUE = /^(?:\d|vol|no\.|pp?\.|art\.)/i;
/** `in: Proceedings`, `Journal 12 (2020) 1–10` */
const IN_OR_VOLUME = /^in:?\s|\d\s?\((?:1[89]|20)\d\d\)/;

/** The title in an entry of REVTeX, `undefined` in all others and where it has none. */
export function titleInRevtex(text: string): string | undefined {
  const [authors, title, where] = text.split(REVTEX_COMMA, 4);
  if (authors === undefined || title === undefined || where === undefined) return undefined;
  const isPart = /^\p{Lu}\.\s/u.test(title) || title.split('(').length !== title.split(')').length;
  // Without a title, the journal stands here, and what follows is a page.
  if (isPart || !/^\p{L}/u.test(where) || /^in\s/.test(title) || isVenue(title)) return undefined;
  return title;
}

/**
 * The title in an entry that is one list with commas: «A. Author, B. Author, Title, Journal 12
 * (2020) 1–10.» Only with initials before the names and where the journal can be told.
 */
export function titleBetweenCommas(text: string): string | undefined {
  const parts = text.split(/,\s/, 200);
  const start = parts.findIndex((part) => !NAME_WITH_INITIALS.test(part));
  if (start < 1) return undefined;
  const end = parts.findIndex((part, n) => n >= start && isWhere(part, parts[n + 1]));
  return parts.slice(start, Math.max(end, start)).join(', ') || undefined;
}

function isWhere(part: string, next: string | undefined): boolean {
  return (
    IN_OR_VOLUME.test(part) || isVenue(part) || (next !== undefined && PLACE_IN_VENUE.test(next))
  );
}
