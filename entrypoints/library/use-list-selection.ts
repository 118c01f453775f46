import { useEffect, useRef, useState } from 'preact/hooks';
import type { RowPress } from '@/components/library/PaperRows';
import type { LookUpKey } from '@/data/match/keys';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import {
  chosenTo,
  goneTo,
  keptTo,
  NOTHING_CHOSEN,
  type Selection,
  toggled,
} from '@/data/reading-list/selection';
import { type KeyAsks, keyPressed } from './list-keys';

/** What keys and presses ask for, besides choosing; `go` when they lead to another entry. */
export type ListAsks = KeyAsks | 'go';

export interface ListSelection {
  selection: Selection;
  choose(selection: Selection): void;
  press(paper: SavedPaper, how: RowPress): void;
  /** Of a key that was pressed while the list had the focus. */
  keyInList(event: KeyboardEvent): void;
}

/**
 * What is chosen in the list and where the reader is, by mouse and keys.
 *
 * @param listening whether keys pressed outside of the list are for it too
 * @param onAsk gets what is asked for, and what is chosen by then
 */
export function useListSelection(
  shown: readonly LookUpKey[],
  listening: boolean,
  onAsk: (asks: ListAsks, selection: Selection) => void,
): ListSelection {
  const [kept, setSelection] = useState<Selection>(NOTHING_CHOSEN);
  const selection = keptTo(kept, shown);

  function key(event: KeyboardEvent, inList: boolean): void {
    const pressed = keyPressed(event, selection, shown, inList);
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

/** Whether a key is for a field that has the focus, or has been used by then. */
function isTyped(event: KeyboardEvent): boolean {
  const { target } = event;
  return (
    event.defaultPrevented ||
    (target instanceof Element && target.closest('input, textarea, select') !== null)
  );
}
