import type { Stretch } from '@/data/search/highlight';

/** A text with the words that were searched for set apart. */
export function Highlighted({ stretches }: { stretches: Stretch[] }) {
  return stretches.map(({ text, hit }, i) => (hit ? <mark key={i}>{text}</mark> : text));
}
