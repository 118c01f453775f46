import { useId } from 'preact/hooks';
import { NOTE_LENGTH } from '@/data/reading-list/limits';
import type { Problem } from '@/data/store/problem';
import { PROBLEM_TEXT } from '../problem-text';
import { useText } from '../text';
import { type KeepNote, type NoteState, useTypedNote } from './use-typed-note';

interface Props {
  /** As it is kept. */
  note: string;
  /** What was typed before and could not be kept. */
  draft: string | undefined;
  onKeep: KeepNote;
  /** The page is left with a note that is not kept yet. */
  onLeave(note: string): void;
}

/** Rows of the field: where the browser does not fit it to the text by itself. */
const ROWS = { least: 2, most: 20 };

/** The reader's own words on a paper, kept as they are typed. */
export function NoteEditor({ note: stored, draft, onKeep, onLeave }: Props) {
  const text = useText();
  const id = useId();
  const { note, state, type, flush } = useTypedNote(stored, draft, onKeep, onLeave);
  const rows = Math.min(ROWS.most, Math.max(ROWS.least, note.split('\n').length));
  return (
    <div class="note">
      <div class="note-head">
        <label for={id}>{text('note')}</label>
        <NoteStanding state={state} />
      </div>
      <textarea
        id={id}
        rows={rows}
        maxLength={NOTE_LENGTH}
        placeholder={text('notePlaceholder')}
        value={note}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onBlur={flush}
      />
      {isProblem(state) && (
        <p class="notice" role="alert">
          {text('noteNotKept')} {text(PROBLEM_TEXT[state])}{' '}
          <button type="button" class="quiet" onClick={flush}>
            {text('tryAgain')}
          </button>
        </p>
      )}
    </div>
  );
}

/** Said to those who look; a reader of screens would be interrupted at each pause. */
function NoteStanding({ state }: { state: NoteState }) {
  const text = useText();
  if (state === 'untouched' || isProblem(state)) return null;
  return (
    <span class="standing" data-state={state}>
      {text(state === 'kept' ? 'noteKept' : 'noteTyped')}
    </span>
  );
}

function isProblem(state: NoteState): state is Problem {
  return Object.hasOwn(PROBLEM_TEXT, state);
}
