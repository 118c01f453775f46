import { plainTitle, titleText } from '../title-text';
import { authorsOf } from './author-list';
import type { EntryBlock } from './entry-block';
import { italicTitle } from './italic-title';
import { titleBetweenCommas, titleInRevtex } from './listed-title';
import { quotedTitle } from './quoted-title';
import { titleAfterAuthors, titleBeforeVenue, titleSentence, withoutYear } from './title-sentence';
import { isVenue } from './venue';

/**
 * The title of the paper that a bibliography entry names, without the full stop after it;
 * `undefined` where it has none or it can't be told for certain what of the entry it is.
 */
export function titleOfEntry(entry: Element, blocks: EntryBlock[]): string | undefined {
  // LaTeXML has formatted the .bib file by itself.
  const named = titleText(entry.querySelector('.ltx_bibblock .ltx_bib_title'));
  const title = plainTitle(named ?? titleInBlocks(blocks))?.replace(/[\s.,;]+$/, '');
  return title && !isVenue(title) ? title : undefined;
}

function titleInBlocks([first, second, ...others]: EntryBlock[]): string | undefined {
  if (!first) return undefined;
  const inFirst = quotedTitle(first) ?? italicTitle(first, second === undefined);
  if (inFirst !== undefined) return inFirst;
  const startsWithAuthors = authorsOf(first.text)?.by === 'text';
  return second && (startsWithAuthors || others.length > 0)
    ? titleOfBlock(second, others)
    : titleInText(first);
}

/** A year, not one in an address. */
const YEAR = /(?<![\w/.-])(?:19|20)\d\d(?![\w/-])/;

/** The title in a block after the authors'. */
function titleOfBlock(block: EntryBlock, others: EntryBlock[]): string | undefined {
  const { text, italic } = block;
  const quoted = quotedTitle(block);
  if (quoted !== undefined || isVenue(text)) return quoted;
  if (/^[“"]/.test(text) && !/[.?!”"]$/.test(text)) return undefined; // A remark follows the quotes.
  if (italic !== undefined && text.startsWith(italic))
    return others.length > 0 ? italic : undefined;
  if (italic !== undefined && /^in:?\s/i.test(text) && text.indexOf(italic) < 5) return undefined;
  const beforeVenue = titleBeforeVenue(block);
  if (beforeVenue !== undefined) return beforeVenue;
  if (others.length === 0) return titleSentence(block);
  return others.some((other) => YEAR.test(other.text)) ? text : withoutYear(text);
}

function titleInText(block: EntryBlock): string | undefined {
  return titleInRevtex(block.text) ?? titleAfterAuthors(block) ?? titleBetweenCommas(block.text);
}
