import { useEffect, useRef } from 'preact/hooks';
import type { LookUpKey } from '@/data/match/keys';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import { changePapers } from '@/data/store/change-papers';
import type { Problem } from '@/data/store/problem';
import { reportError } from '@/report-error';
import { forgetDraft, type NoteDraft, stashDraft, stashedDrafts } from './note-drafts';
import type { Attempt } from './use-attempt';
import type { Entries } from './use-entries';

/** How notes are kept, and what becomes of those that can't be. */
export interface Notes {
  /** Keeps a note; gives why it could not be. */
  keep(paper: SavedPaper, note: string): Promise<Problem | undefined>;
  /** Saves a note from a page that is being left: it is kept when the library is opened again. */
  stash(paper: SavedPaper, note: string): void;
  /** What was typed and could not be kept. */
  draftOf(key: LookUpKey): string | undefined;
}

export function useNotes(entries: Entries, attempt: Attempt): Notes {
  const drafts = useRef(new Map<LookUpKey, string>()).current;

  async function keep({ key, note, typedAt }: NoteDraft): Promise<Problem | undefined> {
    const result = await attempt([], (database) =>
      changePapers(database, [key], { note }, typedAt),
    );
    if ('problem' in result) {
      drafts.set(key, note);
      return result.problem;
    }
    drafts.delete(key);
    forgetDraft(key);
    entries.show(result.value.after);
    return undefined;
  }

  useEffect(() => {
    for (const draft of stashedDrafts()) void keepLate(draft);
  }, []);

  /** A note that was changed since, here or elsewhere, stays. */
  async function keepLate(draft: NoteDraft): Promise<void> {
    const read = await attempt([], (database) => database.get('reading-list', draft.key));
    if ('problem' in read) return;
    const { note = '' } = read.value?.changed ?? {};
    if (read.value && note < draft.typedAt.toISOString()) await keep(draft);
    else forgetDraft(draft.key);
  }

  // The browser asks before a page is left with something that could not be kept.
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (drafts.size > 0) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, []);

  return {
    keep: ({ key }, note) => keep({ key, note, typedAt: new Date() }),
    stash({ key }, note) {
      try {
        stashDraft({ key, note, typedAt: new Date() });
      } catch (error) {
        reportError(error);
      }
    },
    draftOf: (key) => drafts.get(key),
  };
}
