import { useEffect, useState } from 'preact/hooks';
import { type AnnouncedReading, watchReading } from '@/data/store/channels/announced-reading';
import { watchWaiting } from '@/data/store/channels/waiting-channels';
import { reportError } from '@/report-error';

export interface ReadingProgress {
  /** The channel that the background reads now, and how far it is. */
  reading: AnnouncedReading | undefined;
  /** The names of those that are read next; of the one that is read too. */
  waiting: readonly string[];
}

/** What the background reads, as it says itself. */
export function useReadingProgress(): ReadingProgress {
  const [reading, setReading] = useState<AnnouncedReading>();
  const [waiting, setWaiting] = useState<readonly string[]>([]);
  useEffect(() => {
    const end = new AbortController();
    watchReading(setReading, reportError, end.signal);
    watchWaiting((found) => setWaiting(found?.names ?? []), reportError, end.signal);
    return () => end.abort();
  }, []);
  return { reading, waiting };
}
