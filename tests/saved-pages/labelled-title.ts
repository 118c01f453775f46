import { titleHash } from './title-hash';

/** No labelled title has more words. */
const LONGEST = 40;

/** The words of an entry's text that a person took for its title, found by their hash alone. */
export function labelledTitle(text: string, hash: string): string | undefined {
  const words = text.split(/\s+/).filter((word) => word !== '');
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST); to += 1) {
      const title = words.slice(from, to).join(' ');
      if (titleHash(title) === hash) return title;
    }
  }
  return undefined;
}
