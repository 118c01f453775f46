import { hash32 } from './hash';

/** What makes these other hashes than those of titles and ids. */
const NAME = 0x5f356495;

/**
 * The hashes under which the index keeps papers by their names, letter by letter. Only texts that
 * name a paper ask for these, never mentions on pages: a name alone tells no paper on a page.
 */
export function nameKeys(names: string[]): number[] {
  return names.map((name) => (hash32(name) ^ NAME) >>> 0);
}
