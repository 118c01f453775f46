import type { ReadPost } from '../../posts/channel-reading';
import type { Coverage } from '../../posts/post';
import { isIn } from './kept-posts';

/**
 * The numbers of posts that are not there any more, once a source has been read: those that it
 * covers and does not have are among them from then on, those of which it makes summaries are not.
 *
 * @param without numbers of posts that had summaries and have none now
 * @returns ranges in order, no two of them touching
 */
export function goneAfter(
  gone: readonly Coverage[],
  { posts, covered }: { posts: readonly ReadPost[]; covered: readonly Coverage[] },
  without: readonly number[],
): Coverage[] {
  const present = posts.flatMap(({ number }) => number ?? []);
  const explained = posts.flatMap(({ number, outcome }) =>
    number === undefined || 'reason' in outcome ? [] : number,
  );
  return united([
    ...minus(gone, explained),
    ...minus(covered, present),
    ...without.map((number) => ({ from: number, to: number })),
  ]);
}

export function isGone(gone: readonly Coverage[], number: number | undefined): boolean {
  return number !== undefined && gone.some((range) => isIn(range, number));
}

function minus(ranges: readonly Coverage[], numbers: readonly number[]): Coverage[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  return ranges.flatMap((range) => {
    const parts: Coverage[] = [];
    let { from } = range;
    for (const number of sorted) {
      if (!isIn({ from, to: range.to }, number)) continue;
      parts.push({ from, to: number - 1 });
      from = number + 1;
    }
    return [...parts, { from, to: range.to }].filter((part) => part.from <= part.to);
  });
}

function united(ranges: readonly Coverage[]): Coverage[] {
  const result: Coverage[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && range.from <= last.to + 1) last.to = Math.max(last.to, range.to);
    else result.push({ ...range });
  }
  return result;
}
