/** What of a line is a title, and whether it looks like one of a paper. */

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN_WORD = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}\p{M}’'.-]*/gu;
const LEADING =
  /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f}|\u{200d}|[\s•▪▫◦·*–—|-]|\d{1,2}[.)]\s)+/u;
const TRAILING =
  /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f}|\u{200d}|[\s|–—-]|#[\p{L}\p{N}_]+)+$/u;
const NOT_IN_TITLES = /https?:|\bwww\.|\bt\.me\/|(?:^|\s)[@#]\p{L}/u;
/** «Title», "Title" and “Title”, whole. */
const QUOTED = /^(?:«(.*)»|"(.*)"|“(.*)”)$/u;

const MOST_WORDS = 40;
const LONGEST = 300;

/** A line without what channels put around a title: emoji, bullets, hashtags, quotes. */
export function bareTitle(line: string): string {
  const bare = line.slice(0, 1000).replace(LEADING, '').replace(TRAILING, '');
  const [, ...quoted] = QUOTED.exec(bare) ?? [];
  return quoted.find((text) => text !== undefined)?.trim() ?? bare;
}

/** Whether a bare line may be the title of a paper: Latin words, none of them an address. */
export function isTitleLike(bare: string, fewestWords = 2): boolean {
  if (bare.length > LONGEST || hasCyrillic(bare) || NOT_IN_TITLES.test(bare)) return false;
  const words = bare.match(LATIN_WORD) ?? [];
  const letters = words.some((word) => /\p{Script=Latin}{3}/u.test(word));
  return letters && words.length >= fewestWords && words.length <= MOST_WORDS;
}

/**
 * Whether a bare line is so much like a title that it needs no link: not a date, not a sentence, not
 * somebody's words.
 */
export function isSurelyTitleLike(bare: string): boolean {
  const words = bare.match(/\p{Script=Latin}{2,}/gu) ?? [];
  return words.length >= 2 && /^[\p{Lu}\p{N}].*[^.,:;…"”»]$/u.test(bare) && isTitleLike(bare);
}

export function hasCyrillic(text: string): boolean {
  return CYRILLIC.test(text);
}

/** Words that call a link a paper's, in any case of Russian. */
const LABEL =
  /^(?:(?:вот|сама?|полная|читать|link|full|the|original)\s+)?(?:стать\p{L}{1,3}|препринт\p{L}{0,2}|п[еэ]йпер\p{L}{0,2}|папир\p{L}{0,2}|работ[аеуы]|оригинал\p{L}{0,2}|публикаци\p{L}{1,2}|ссылк\p{L}{1,2}|источник\p{L}{0,2}|архив\p{L}{0,2}|тут|здесь|туть|papers?|preprint|article|arxiv|openreview|doi|pdf|abs|abstract|link|source|html)$/iu;

/** Whether the text of a link only says that there is the paper. */
export function isPaperLabel(text: string): boolean {
  return LABEL.test(
    bareTitle(text)
      .replaceAll(/[\s:.,()[\]]+/g, ' ')
      .trim(),
  );
}

/** The arXiv id before a title, and the name of the site after it. */
const AROUND_TITLE =
  /^\[[\w./-]+\]\s*|\s*\|[^|]*$|\s[-–—·]\s(?:arXiv|OpenReview|ACL Anthology|bioRxiv)$/gi;

/** The paper's title in that of a page, as link previews show it; `undefined` where there is none. */
export function titleOfPage(title: string | undefined): string | undefined {
  const bare = title?.replaceAll(AROUND_TITLE, '').trim() ?? '';
  return /^arxiv\.org\b/i.test(bare) || !isTitleLike(bare) ? undefined : bare;
}
