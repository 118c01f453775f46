import { idKeys } from '@/data/match/keys';
import type { Mention } from '@/sites/mention';

/** Our readers' language: what has come to be written so was translated on the page. */
const RUSSIAN = /[а-я]/i;

/**
 * Gives back the titles that a page showed before it was translated in place, by the ids that stay.
 * Browsers and extensions do that without a trace.
 *
 * @param mentions what the page names by now
 */
export function createOriginalTitles(mentions: Mention[]): (now: Mention[]) => Mention[] {
  const titles = new Map<string, string>();
  const original = (mention: Mention): Mention => {
    const key = idKeys(mention).join();
    const { title } = mention;
    if (!key || title === undefined) return mention;
    if (RUSSIAN.test(title)) return { ...mention, title: titles.get(key) ?? title };
    titles.set(key, title);
    return mention;
  };
  mentions.forEach(original);
  return (now) => now.map(original);
}
