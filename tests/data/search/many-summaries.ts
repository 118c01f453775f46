import type { Summary } from '@/data/summary';
import { madeUp } from '../bundled';

/** Words of which some are in nearly all summaries and some in one. */
export function manySummaries(count: number): Summary[] {
  return Array.from({ length: count }, (_, i) => {
    const common = Array.from({ length: 40 }, (_, k) => `слово${(i * (k + 1) * 7) % (3 * k + 3)}`);
    const title = `Rare${i} of rarities${i % 97} studies`;
    return madeUp(`many-${i}`, { title }, common.join(' '));
  });
}
