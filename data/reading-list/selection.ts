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

/** Chooses all from where a range begins up to this entry, and goes there. */
export function chosenTo(
  selection: Selection,
  key: LookUpKey,
  shown: readonly LookUpKey[],
): Selection {
  const anchor = selection.anchor ?? selection.active ?? shown[0] ?? key;
  const from = Math.max(0, shown.indexOf(anchor));
  const to = shown.indexOf(key);
  const range = shown.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { chosen: new Set([...selection.chosen, ...range]), active: key, anchor };
}

/**
 * The entry so many steps from where the reader is, or the last one that way; where they are nowhere
 * yet, the first one, or the last one for infinitely many steps.
 */
export function stepped(
  { active }: Selection,
  steps: number,
  shown: readonly LookUpKey[],
): LookUpKey | undefined {
  const at = active === undefined ? -1 : shown.indexOf(active);
  if (at < 0) return steps === Number.POSITIVE_INFINITY ? shown.at(-1) : shown[0];
  return shown[Math.max(0, Math.min(shown.length - 1, at + steps))];
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
