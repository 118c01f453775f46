import { hash32 } from '../match/hash';
import type { Post } from '../posts/post';

/**
 * Changes whenever a post reads otherwise: its text, links, formatting, or the page shown below.
 * Reactions are not part of it: they change all the time.
 */
export function postKey({ kind, lines, preview, forwardedFrom }: Post): number {
  return hash32(JSON.stringify([kind, lines, preview, forwardedFrom]));
}
