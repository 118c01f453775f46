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
 * @param stash saves a note that is not kept yet at once, from a page that is being left
 */
export function useTypedNote(
  stored: string,
  draft: string | undefined,
  keep: KeepNote,
  stash: (note: string) => void,
) {
  const [note, setNote] = useState(draft ?? stored);
  const [state, setState] = useState<NoteState>(draft === undefined ? 'untouched' : 'typed');
  const now = useRef({ note, kept: stored, writing: false, keep, stash });
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  Object.assign(now.current, { keep, stash });

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
    const leavePage = () => {
      const { current } = now;
      if (current.note !== current.kept) current.stash(current.note);
      leave();
    };
    addEventListener('pagehide', leavePage);
    document.addEventListener('visibilitychange', leave);
    if (draft !== undefined) leave();
    return () => {
      removeEventListener('pagehide', leavePage);
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
