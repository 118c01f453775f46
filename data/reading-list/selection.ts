import type { LookUpKey } from '../match/keys';

/** What is chosen in a list of entries, for things done with many of them at once. */
export interface Selection {
  chosen: ReadonlySet<LookUpKey>;
  /** Where the reader is: keys work from here, and its entry is the one that is shown. */
  active?: LookUpKey;
  /** Where a range begins. */
  anchor?: LookUpKey;
}

export const NOTHING_CHOSEN: Selection = { chosen: new Set() };

/** Goes to an entry; what is chosen stays so. */
export function goneTo({ chosen }: Selection, key: LookUpKey): Selection {
  return { chosen, active: key, anchor: key };
}

/** Chooses an entry, or takes it back, and goes there. */
export function toggled({ chosen }: Selection, key: LookUpKey): Selection {
  const changed = new Set(chosen);
  if (!changed.delete(key)) changed.add(key);
  return { chosen: changed, active: key, anchor: key };
}

/**
 * Chooses all from where a range begins up to this entry, and goes there. Where the range would begin
 * with an entry that the list no longer shows, it begins here: nobody sees how much it would be.
 */
export function chosenTo(
  selection: Selection,
  key: LookUpKey,
  shown: readonly LookUpKey[],
): Selection {
  const wanted = selection.anchor ?? selection.active ?? shown[0] ?? key;
  const anchor = shown.includes(wanted) ? wanted : key;
  const from = shown.indexOf(anchor);
  const to = shown.indexOf(key);
  const range = shown.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { chosen: new Set([...selection.chosen, ...range]), active: key, anchor };
}

/**
 * Where in the list the reader is: the number of their row; where it has left the list, of the one
 * that stands in its place, which may be one beyond the last. `undefined` where they are nowhere.
 *
 * @param before the list when their row was last in it
 */
export function placeIn(
  shown: readonly LookUpKey[],
  { active }: Selection,
  before: readonly LookUpKey[] = [],
): number | undefined {
  if (active === undefined) return undefined;
  const at = shown.indexOf(active);
  if (at >= 0) return at;
  const stood = before.indexOf(active);
  if (stood < 0) return undefined;
  const there = new Set(shown);
  const next = before.slice(stood).find((key) => there.has(key));
  return next === undefined ? shown.length : shown.indexOf(next);
}

/**
 * The entry so many steps from where the reader is, or the last one that way; where they are nowhere
 * yet, the first one, or the last one for infinitely many steps.
 *
 * @param before as for `placeIn`
 */
export function stepped(
  selection: Selection,
  steps: number,
  shown: readonly LookUpKey[],
  before?: readonly LookUpKey[],
): LookUpKey | undefined {
  const place = placeIn(shown, selection, before);
  if (place === undefined) return steps === Number.POSITIVE_INFINITY ? shown.at(-1) : shown[0];
  // Between two rows, the next one is a step away as well.
  const at = shown[place] === selection.active || steps < 0 ? place : place - 1;
  return shown[Math.max(0, Math.min(shown.length - 1, at + steps))];
}

/** The entry to go on with when some go: the next one from this place on, else the last before it. */
export function goneOnTo(
  shown: readonly LookUpKey[],
  place: number,
  gone: ReadonlySet<LookUpKey>,
): LookUpKey | undefined {
  const inOrder = [...shown.slice(place), ...shown.slice(0, place).reverse()];
  return inOrder.find((key) => !gone.has(key));
}

/** Chooses all that are shown; takes all back where they were chosen already. */
export function allChosen(selection: Selection, shown: readonly LookUpKey[]): Selection {
  const are = shown.length > 0 && shown.every((key) => selection.chosen.has(key));
  return { ...selection, chosen: new Set(are ? [] : shown) };
}

export function noneChosen({ chosen: _, ...selection }: Selection): Selection {
  return { ...selection, chosen: new Set() };
}

/** The same without entries that the list no longer shows. */
export function keptTo(selection: Selection, shown: readonly LookUpKey[]): Selection {
  if (selection.chosen.size === 0) return selection;
  const there = new Set(shown);
  const chosen = [...selection.chosen].filter((key) => there.has(key));
  return chosen.length === selection.chosen.size
    ? selection
    : { ...selection, chosen: new Set(chosen) };
}
