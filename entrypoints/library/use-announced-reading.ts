import { useEffect, useState } from 'preact/hooks';
import { type AnnouncedReading, watchReading } from '@/data/store/channels/announced-reading';
import { reportError } from '@/report-error';

/** The channel that the background reads now, and how far it is. */
export function useAnnouncedReading(): AnnouncedReading | undefined {
  const [reading, setReading] = useState<AnnouncedReading>();
  useEffect(() => {
    const end = new AbortController();
    watchReading(setReading, reportError, end.signal);
    return () => end.abort();
  }, []);
  return reading;
}
