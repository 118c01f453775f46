import { useEffect, useState } from 'preact/hooks';
import { type AnnouncedReading, watchReading } from '@/data/store/channels/announced-reading';
import { watchWaiting } from '@/data/store/channels/waiting-channels';
import { reportError } from '@/report-error';

/** The channel that the background reads now and how far it is, and the names of those that wait. */
export function useAnnouncedReading(): {
  reading: AnnouncedReading | undefined;
  waiting: readonly string[];
} {
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
