import type { Post, PostLine } from '@/data/posts/post';
import type { Run } from '@/data/summary';

/** A line in short: `[text](https://…)` is a link, `**text**` is bold. */
export function line(markup: string): PostLine {
  const pieces = markup.matchAll(/\[([^\]]+)\]\((https?:[^)]+)\)|\*\*(.+?)\*\*|([^[*]+|[[*])/g);
  return [...pieces].map(([, link, href, bold, text]): Run => {
    if (link !== undefined && href !== undefined) return { text: link, href };
    return bold === undefined ? { text: text ?? '' } : { text: bold, bold: true };
  });
}

/** A post of the channel `pebbles` with these lines. */
export function aPost(lines: string[], more: Partial<Post> = {}): Post {
  return { channel: 'pebbles', kind: 'message', number: 7, lines: lines.map(line), ...more };
}
