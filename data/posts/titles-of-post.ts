import { plainText } from '../summary-text';
import type { ChannelProfile } from './channel-profile';
import type { NamedPaper } from './named-papers';
import type { PostLine } from './post';
import { bareTitle, isPaperLabel, isTitleLike } from './title-like';

const LONGEST = 120;
/** In bold stand names of methods as well: a title has more words. */
const FEWEST_WORDS = 4;

/** The first words in bold that may be the title of a paper. */
export function titleInBold(body: PostLine[], { boldTitle }: ChannelProfile): string | undefined {
  for (const line of body) {
    const bold = line.filter((run) => run.bold && !run.href);
    const bare = bareTitle(plainText(bold));
    if (isTitleLike(bare, boldTitle ? 2 : FEWEST_WORDS)) return bare;
  }
  return undefined;
}

/** What to call a paper: its title where it is known, else `otherwise`, else its id. */
export function titleOf({ title, ids, page }: NamedPaper, otherwise: string): string {
  const { arxivId, openreviewIds, doi } = ids;
  const id = arxivId ? `arXiv:${arxivId}` : (doi ?? openreviewIds[0] ?? page ?? '');
  return title ?? (otherwise === '' ? id : otherwise);
}

/** The beginning of a text that has no title: whole words of its first line. */
export function shortTitle(line: PostLine = []): string {
  const text = plainText(line)
    .replaceAll(/https?:\S+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (text.length <= LONGEST) return text;
  return `${text
    .slice(0, LONGEST)
    .replace(/\s\S*$/, '')
    .trimEnd()}…`;
}

/** Whether the lines have a word of their own besides links, hashtags and labels. */
export function saysSomething(lines: PostLine[]): boolean {
  return lines.some((line) => {
    const own = plainText(line.filter(({ href }) => href === undefined))
      .replaceAll(/https?:\S+|[@#][\p{L}\p{N}_]+/gu, ' ')
      .split(/[^\p{L}\p{M}-]+/u);
    return own.some((word) => /\p{L}{2}/u.test(word) && !isPaperLabel(word));
  });
}
