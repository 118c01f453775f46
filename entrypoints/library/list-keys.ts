import type { LookUpKey } from '@/data/match/keys';
import {
  allChosen,
  chosenTo,
  goneTo,
  noneChosen,
  type Selection,
  stepped,
  toggled,
} from '@/data/reading-list/selection';

/** What a key asks of the list, besides where it leads. */
export type KeyAsks = 'open' | 'close' | 'delete' | 'search' | 'undo';

export interface KeyPressed {
  selection: Selection;
  asks?: KeyAsks;
}

/** Letters, by their places on the keyboard: they are the same in every layout. */
const LETTERS = new Map([
  ['KeyJ', 1],
  ['KeyK', -1],
]);
/** Steps of keys that otherwise scroll or do nothing: only while the list has the focus. */
const STEPS = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['PageDown', 10],
  ['PageUp', -10],
  ['Home', Number.NEGATIVE_INFINITY],
  ['End', Number.POSITIVE_INFINITY],
]);

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * What a key does in the list; `undefined` for one that is not for it.
 *
 * @param inList whether the list has the focus: elsewhere only letters are for it
 * @param before the list when the active entry was last in it
 */
export function keyPressed(
  event: Pressed,
  selection: Selection,
  shown: readonly LookUpKey[],
  inList: boolean,
  before?: readonly LookUpKey[],
): KeyPressed | undefined {
  const { active } = selection;
  const command = event.ctrlKey || event.metaKey;
  if (event.altKey) return undefined;
  if (command && event.code === 'KeyZ' && !event.shiftKey) return { selection, asks: 'undo' };
  if (command && event.code === 'KeyA' && inList) return all(selection, shown);
  if (command) return undefined;
  const steps = LETTERS.get(event.code) ?? (inList ? STEPS.get(event.key) : undefined);
  if (steps !== undefined) {
    const key = stepped(selection, steps, shown, before);
    return { selection: key === undefined ? selection : moved(selection, key, shown, event) };
  }
  if (event.code === 'KeyX' || (inList && event.key === ' ')) {
    const isSeen = active !== undefined && shown.includes(active);
    return { selection: isSeen ? toggled(selection, active) : selection };
  }
  if (event.code === 'KeyA') return all(selection, shown);
  if (event.key === '/' || event.code === 'Slash') return { selection, asks: 'search' };
  if (event.key === 'Escape') return escaped(selection);
  if (event.key === 'Delete') return { selection, asks: 'delete' };
  return event.key === 'Enter' && inList ? { selection, asks: 'open' } : undefined;
}

function all(selection: Selection, shown: readonly LookUpKey[]): KeyPressed {
  return { selection: allChosen(selection, shown) };
}

function moved(
  selection: Selection,
  key: LookUpKey,
  shown: readonly LookUpKey[],
  { shiftKey }: Pressed,
): Selection {
  return shiftKey ? chosenTo(selection, key, shown) : goneTo(selection, key);
}

function escaped(selection: Selection): KeyPressed {
  return selection.chosen.size > 0
    ? { selection: noneChosen(selection) }
    : { selection, asks: 'close' };
}
