import type { RefObject } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { LookUpKey } from '@/data/match/keys';
import { isShown } from '@/data/reading-list/is-shown';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import {
  goneOnTo,
  goneTo,
  NOTHING_CHOSEN,
  noneChosen,
  type Selection,
} from '@/data/reading-list/selection';
import type { EntryMap } from './use-entries';
import type { ListChanges } from './use-list-changes';
import { type ListAsks, type ListSelection, useListSelection } from './use-list-selection';
import type { Asked } from './use-shown';

/** Where the reader is in the list: what is chosen of it, and the entry that is opened. */
export interface ListPlace extends Pick<ListSelection, 'selection' | 'press' | 'keyInList'> {
  chosen: SavedPaper[];
  entry: SavedPaper | undefined;
  /** The reader asked for the entry by a key or a press, and goes on in it. */
  focused: boolean;
  chooseNone(): void;
  /** Goes from the entry back to the list. */
  close(): void;
  focusList(): void;
  /** Deletes entries, by a button that goes with them: the list has the focus from then on. */
  remove(papers: SavedPaper[]): void;
  /** The view that has the list. */
  page: RefObject<HTMLDivElement | null>;
  /** The field of its search. */
  search: RefObject<HTMLInputElement | null>;
}

interface Shown {
  entries: EntryMap;
  /** What of the list is shown, in order. */
  papers: SavedPaper[];
  /** What the reader has asked of it. */
  asked: Asked;
  /** Whether an entry is shown beside the list, not in its place. */
  wide: boolean;
  /** Whether keys that are pressed outside of the list are for it too. */
  listening: boolean;
}

/** @param changes how entries are deleted, and that is taken back, by keys */
export function useListPlace(
  { entries, papers, asked, wide, listening }: Shown,
  changes: ListChanges,
): ListPlace {
  const [opened, setOpened] = useState<'no' | 'seen' | 'focused'>('no');
  const page = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const keys: LookUpKey[] = useMemo(() => papers.map(({ key }) => key), [papers]);
  const { place, choose, ...selecting } = useListSelection(keys, asked, listening, ask);
  const { selection } = selecting;
  const chosen = useMemo(
    () => papers.filter(({ key }) => selection.chosen.has(key)),
    [papers, selection.chosen],
  );
  const active = selection.active === undefined ? undefined : entries.get(selection.active);
  const entry = opened !== 'no' && active && isShown(active) ? active : undefined;
  /** The one that keys are for: never one that a filter hides. */
  const seen = entry ?? (active && keys.includes(active.key) ? active : undefined);

  function ask(what: ListAsks, now: Selection): void {
    const does: Record<ListAsks, () => void> = {
      go: () => setOpened(wide || entry ? 'seen' : 'no'),
      open: () => setOpened(wide ? 'seen' : 'focused'),
      search: () => search.current?.focus(),
      undo: () => changes.undo?.(),
      close,
      delete: () => goOnWithout(now.chosen.size > 0 ? chosen : seen ? [seen] : []),
    };
    does[what]();
  }

  /** Deletes entries: the reader goes on with the one after them. */
  function goOnWithout(gone: SavedPaper[]): void {
    if (gone.length === 0) return;
    const without = new Set(gone.map(({ key }) => key));
    const next = goneOnTo(keys, place ?? 0, without);
    changes.change(gone, { deleted: true });
    if (active && without.has(active.key)) {
      choose(next === undefined ? NOTHING_CHOSEN : goneTo(NOTHING_CHOSEN, next));
    }
  }

  function close(): void {
    setOpened('no');
    focusList();
  }

  function focusList(): void {
    page.current?.querySelector<HTMLElement>('.paper-rows')?.focus();
  }

  return {
    ...selecting,
    chosen,
    entry,
    focused: opened === 'focused',
    chooseNone: () => choose(noneChosen(selection)),
    close,
    focusList,
    remove(gone) {
      goOnWithout(gone);
      focusList();
    },
    page,
    search,
  };
}
