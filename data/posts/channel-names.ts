/**
 * What a channel is called that a file has posts of. Exports say its title, not its public name;
 * most channels link to themselves, below every post or now and then.
 */
import type { Post } from './post';

/** Counts the channels that posts link to. */
export interface NameCounter {
  add(post: Post): void;
  /** The one that most posts link to, and whether so many do that it is the channel's own. */
  best(): { name: string; certain: boolean } | undefined;
}

/** A channel that few of its posts link to may be any. */
const FEWEST = 3;

export function nameCounter(): NameCounter {
  const posts = new Map<string, number>();
  let withText = 0;
  return {
    add({ lines, forwardedFrom }) {
      if (lines.length === 0 || forwardedFrom !== undefined) return;
      withText += 1;
      const names = lines.flat().map(({ href }) => channelOfLink(href));
      for (const name of new Set(names)) {
        if (name !== undefined) posts.set(name, (posts.get(name) ?? 0) + 1);
      }
    },
    best() {
      const [[name, count] = ['', 0], [, next] = ['', 0]] = [...posts].sort((a, b) => b[1] - a[1]);
      if (count < FEWEST || count === next) return undefined;
      return { name, certain: count > withText / 2 };
    },
  };
}

/** First parts of addresses at t.me that are no channels. */
const NO_CHANNELS = new Set(['c', 's', 'joinchat', 'addstickers', 'share', 'proxy', 'iv', 'boost']);

function channelOfLink(href: string | undefined): string | undefined {
  const [, name] = /^https:\/\/t\.me\/(\w{4,32})(?:[/?#]|$)/.exec(href ?? '') ?? [];
  const small = name?.toLowerCase();
  return small === undefined || NO_CHANNELS.has(small) ? undefined : small;
}

const LETTERS = new Map(
  [...'абвгдезийклмнопрстуфхыэ'].map((letter, i) => [letter, 'abvgdeziiklmnoprstufhye'.charAt(i)]),
);
for (const pair of 'ё-e ж-zh ц-ts ч-ch ш-sh щ-sch ъ- ь- ю-yu я-ya'.split(' ')) {
  const [letter = '', latin = ''] = pair.split('-');
  LETTERS.set(letter, latin);
}

/** A name made of a title: `kamni_i_grafy` of «Камни и графы»; empty where it has no letters. */
export function nameOfTitle(title: string): string {
  const latin = [...title.toLowerCase().normalize('NFC')].map((sign) => LETTERS.get(sign) ?? sign);
  const plain = latin.join('').normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain
    .replaceAll(/[^a-z\d]+/g, '_')
    .replaceAll(/^_|_$/g, '')
    .slice(0, 64);
}
