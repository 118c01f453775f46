/**
 * Why a text does not say which channel to read:
 * - `empty`, `incomplete`: it is not typed to its end yet;
 * - `private`: an address of a channel without public pages, or an invitation to one;
 * - `elsewhere`: an address that is not one of a channel;
 * - `no-name`: it has signs that no name has.
 */
export type NoChannel = 'empty' | 'incomplete' | 'private' | 'elsewhere' | 'no-name';

/** The public name that a text means, in small letters, or why it means none. */
export type TypedChannel = { name: string } | { not: NoChannel };

/** No address of a channel or a post is as long. */
const LONGEST = 500;

/**
 * What channel a reader means who typed or pasted this: a name, with `@` or without, or any address
 * of the channel or of a post of it, as Telegram and its mirrors write them.
 * https://core.telegram.org/api/links#public-username-links
 */
export function typedChannel(text: string): TypedChannel {
  const typed = withoutAround(text.slice(0, LONGEST));
  if (typed === '' || typed === '@') return { not: 'empty' };
  if (!/[./:]/.test(typed)) return named(typed.replace(/^@/, ''));
  const [, query] = /^tg:(?:\/\/)?resolve\/?\?(.*)$/i.exec(typed) ?? [];
  if (query !== undefined) return named(new URLSearchParams(query).get('domain') ?? '');
  if (/^tg:(?:\/\/)?join\b/i.test(typed)) return { not: 'private' };
  const whole = /^[a-z][a-z\d+-]*:/i.test(typed) ? typed : `https://${typed}`;
  return URL.canParse(whole) ? atAddress(new URL(whole)) : { not: 'no-name' };
}

/** What stands around an address in a sentence, and what can't be seen at all. */
function withoutAround(text: string): string {
  const around = /[\s\p{Cf}<>«»“”"'()[\],;]/u;
  let [from, to] = [0, text.length];
  while (from < to && around.test(text.charAt(from))) from += 1;
  while (from < to && (around.test(text.charAt(to - 1)) || text[to - 1] === '.')) to -= 1;
  return text.slice(from, to);
}

/** Telegram gives names from five signs on, and sells some of four. */
const NAME = /^[a-z](?:_?[a-z\d])*$/i;
const [SHORTEST_NAME, LONGEST_NAME] = [4, 32];

function named(name: string): TypedChannel {
  // One that is being typed may end so.
  if (/^(?:[a-z]\w*)?$/i.test(name) && (name.length < SHORTEST_NAME || name.endsWith('_'))) {
    return { not: 'incomplete' };
  }
  return NAME.test(name) && name.length <= LONGEST_NAME
    ? { name: name.toLowerCase() }
    : { not: 'no-name' };
}

const TELEGRAM = /^(?:www\.)?(?:t\.me|telegram\.(?:me|dog))$/;
/** https://NAME.t.me */
const NAME_IN_HOST = /^(?!www\.)([a-z\d_-]+)\.t\.me$/;
/** What is at t.me beside channels, groups, people and bots. */
const NOT_NAMES = new Set([
  ...['addemoji', 'addlist', 'addstickers', 'addstyle', 'addtheme', 'auction', 'bg', 'boost'],
  ...['call', 'confirmphone', 'contact', 'giftcode', 'invoice', 'iv', 'login', 'm', 'newbot'],
  ...['nft', 'proxy', 'setlanguage', 'share', 'socks', 'stickers'],
]);

function atAddress({ protocol, hostname, pathname, hash }: URL): TypedChannel {
  if (!/^https?:$/.test(protocol)) return { not: 'elsewhere' };
  const [, inHost] = NAME_IN_HOST.exec(hostname) ?? [];
  if (inHost !== undefined) return named(inHost);
  // https://web.telegram.org/k/#@NAME
  if (hostname === 'web.telegram.org' && hash.startsWith('#@')) return named(hash.slice(2));
  if (!TELEGRAM.test(hostname)) return { not: 'elsewhere' };
  const [first = '', ...rest] = pathname.split('/').filter((part) => part !== '');
  const isPreview = first === 's' && rest.length > 0;
  return inPath(isPreview ? (rest[0] ?? '') : first);
}

function inPath(part: string): TypedChannel {
  if (/^(?:c|joinchat)$|^(?:\+|%2B)/i.test(part)) return { not: 'private' };
  if (NOT_NAMES.has(part.toLowerCase())) return { not: 'elsewhere' };
  return named(part);
}
