import { useEffect, useRef, useState } from 'preact/hooks';
import type { RowPress } from '@/components/library/PaperRows';
import type { LookUpKey } from '@/data/match/keys';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import {
  chosenTo,
  goneTo,
  keptTo,
  NOTHING_CHOSEN,
  placeIn,
  type Selection,
  toggled,
} from '@/data/reading-list/selection';
import { type KeyAsks, keyPressed } from './list-keys';
import type { Asked } from './use-shown';

/** What keys and presses ask for, besides choosing; `go` when they lead to another entry. */
export type ListAsks = KeyAsks | 'go';

export interface ListSelection {
  selection: Selection;
  /** The number of the row where the reader is, or of the one that stands in its place now. */
  place: number | undefined;
  choose(selection: Selection): void;
  press(paper: SavedPaper, how: RowPress): void;
  /** Of a key that was pressed while the list had the focus. */
  keyInList(event: KeyboardEvent): void;
}

/**
 * What is chosen in the list and where the reader is, by mouse and keys.
 *
 * @param asked what the list shows; each list that is asked for is a place of its own
 * @param listening whether keys pressed outside of the list are for it too
 * @param onAsk gets what is asked for, and what is chosen by then
 */
export function useListSelection(
  shown: readonly LookUpKey[],
  asked: Asked,
  listening: boolean,
  onAsk: (asks: ListAsks, selection: Selection) => void,
): ListSelection {
  const [kept, setSelection] = useState<Selection>(NOTHING_CHOSEN);
  const selection = keptTo(kept, shown);
  const before = useBefore(shown, asked, selection);

  function key(event: KeyboardEvent, inList: boolean): void {
    const pressed = keyPressed(event, selection, shown, inList, before);
    if (!pressed) return;
    event.preventDefault();
    event.stopPropagation();
    setSelection(pressed.selection);
    if (pressed.asks) onAsk(pressed.asks, pressed.selection);
    else if (pressed.selection.active !== selection.active) onAsk('go', pressed.selection);
  }

  const latest = useRef(key);
  latest.current = key;
  useEffect(() => {
    if (!listening) return;
    const listen = (event: KeyboardEvent) => {
      if (!isTyped(event)) latest.current(event, false);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [listening]);

  return {
    selection,
    place: placeIn(shown, selection, before),
    choose: setSelection,
    keyInList: (event) => key(event, true),
    press(paper, how) {
      if (how === 'toggle') return setSelection(toggled(selection, paper.key));
      if (how === 'range') return setSelection(chosenTo(selection, paper.key, shown));
      const there = goneTo(selection, paper.key);
      setSelection(there);
      onAsk('open', there);
    },
  };
}

/**
 * The list as it was when the active entry was last in it: an entry that was changed may leave the
 * list, and the reader goes on from there. Nothing when another list was asked for since.
 */
function useBefore(
  shown: readonly LookUpKey[],
  asked: Asked,
  { active }: Selection,
): readonly LookUpKey[] | undefined {
  const before = useRef({ shown, asked });
  if (active === undefined || shown.includes(active)) before.current = { shown, asked };
  return before.current.asked === asked ? before.current.shown : undefined;
}

/** Whether a key is for a field that has the focus, or for a dialog, or has been used by then. */
function isTyped(event: KeyboardEvent): boolean {
  const { target } = event;
  return (
    event.defaultPrevented ||
    document.querySelector('dialog[open]') !== null ||
    (target instanceof Element && target.closest('input, textarea, select') !== null)
  );
}
