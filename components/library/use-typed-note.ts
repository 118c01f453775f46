import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '@/data/store/problem';

/** How it stands with what was typed: `kept` only once it can be lost no more. */
export type NoteState = 'untouched' | 'typed' | 'kept' | Problem;

/** Writes a note; gives why it could not be. */
export type KeepNote = (note: string) => Promise<Problem | undefined>;

/** After the last letter: the reader has paused. */
const PAUSE_MS = 400;

/**
 * A note that is kept as it is typed: at each pause, when the field is left, and when the page is.
 *
 * @param stored as it is kept now; another one comes when it is changed elsewhere
 * @param draft what was typed before and could not be kept
 */
export function useTypedNote(stored: string, draft: string | undefined, keep: KeepNote) {
  const [note, setNote] = useState(draft ?? stored);
  const [state, setState] = useState<NoteState>(draft === undefined ? 'untouched' : 'typed');
  const now = useRef({ note, kept: stored, writing: false, keep });
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  now.current.keep = keep;

  async function flush(): Promise<void> {
    const { current } = now;
    if (current.writing || current.note === current.kept) return;
    current.writing = true;
    const written = current.note;
    const problem = await current.keep(written);
    current.writing = false;
    if (problem) return setState(problem);
    current.kept = written;
    if (current.note !== written) return flush();
    setState('kept');
  }

  function show(next: string): void {
    now.current.note = next;
    setNote(next);
  }

  useEffect(() => {
    const { current } = now;
    const untouched = current.note === current.kept;
    current.kept = stored;
    if (untouched) show(stored);
  }, [stored]);

  // At once, not when the browser is idle: the page may be left before that.
  useLayoutEffect(() => {
    const leave = () => void flush();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    if (draft !== undefined) leave();
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, []);

  return {
    note,
    state,
    type(next: string) {
      show(next);
      setState('typed');
      clearTimeout(pause.current);
      pause.current = setTimeout(flush, PAUSE_MS);
    },
    flush: () => void flush(),
  };
}
