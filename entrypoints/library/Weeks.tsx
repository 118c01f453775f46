import { useMemo } from 'preact/hooks';
import { ReadingWeeks } from '@/components/library/ReadingWeeks';
import { readingByWeek } from '@/data/reading-list/reading-by-week';
import type { SavedPaper } from '@/data/reading-list/saved-paper';

/** Half a year: more would be bars too thin to be told apart. */
const WEEKS = 26;

/** What was saved and read of the list, week by week. */
export function Weeks({ list }: { list: SavedPaper[] }) {
  const weeks = useMemo(() => readingByWeek(list, new Date(), WEEKS), [list]);
  return <ReadingWeeks weeks={weeks} />;
}
