import { describe, expect, it } from 'vitest';
import { nameCounter, nameOfTitle } from '@/data/posts/channel-names';
import type { Post } from '@/data/posts/post';
import { aPost } from './given-post';

function best(posts: Post[]) {
  const counter = nameCounter();
  for (const post of posts) counter.add(post);
  return counter.best();
}

const signed = (more: Partial<Post> = {}) =>
  aPost(['Камни', '', '[Pebbles](https://t.me/Pebbles)'], more);
const plain = aPost(['Камни']);

describe('the name of a channel', () => {
  it('is the one that most of its posts link to', () => {
    expect(best([signed(), signed(), signed(), plain])).toEqual({ name: 'pebbles', certain: true });
    expect(best([signed(), signed(), signed(), plain, plain, plain])).toEqual({
      name: 'pebbles',
      certain: false,
    });
  });

  it('is not told by few links, by two channels alike, by forwards and by invitations', () => {
    const other = aPost(['[sand](https://t.me/sandbox/7)']);
    const invitation = aPost(['[x](https://t.me/joinchat/AAAA) [y](https://t.me/c/100/7)']);
    expect(best([signed(), signed()])).toBeUndefined();
    expect(best([signed(), signed(), signed(), other, other, other])).toBeUndefined();
    expect(best([1, 2, 3, 4].map(() => signed({ forwardedFrom: 'Pebbles' })))).toBeUndefined();
    expect(best([invitation, invitation, invitation])).toBeUndefined();
  });

  it.each([
    ['Камни и графы', 'kamni_i_grafy'],
    ['Ёжик: щит, объезд & юла!', 'ezhik_schit_obezd_yula'],
    ['Café №5', 'cafe_no5'],
    ['🔥🔥', ''],
    ['', ''],
  ])('may be made of the title «%s»', (title, name) => {
    expect(nameOfTitle(title)).toBe(name);
  });
});
