import { useState } from 'preact/hooks';
import { countText } from '@/components/count-text';
import { dayOf } from '@/components/day';
import type { Done } from '@/components/library/DoneBar';
import { STATUS_TEXT } from '@/components/library/status-text';
import { paperName } from '@/components/paper-links';
import { useText } from '@/components/text';
import type { LookUpKey } from '@/data/match/keys';
import { edited, type ListChange } from '@/data/reading-list/edit-entry';
import type { ImportRead } from '@/data/reading-list/formats/import-read';
import type { Day } from '@/data/reading-list/kept-backups';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import { changePapers, undoChange } from '@/data/store/change-papers';
import type { Database } from '@/data/store/database';
import { importPapers } from '@/data/store/import-papers';
import { joinPapers, splitPaper } from '@/data/store/join-papers';
import type { Problem } from '@/data/store/problem';
import type { Store } from '@/data/store/store';
import type { Changed } from '@/data/store/write-entries';
import { lastAsked } from '../window/last-asked';
import { useAttempt } from './use-attempt';
import type { Entries } from './use-entries';
import { type Notes, useNotes } from './use-notes';

/** How the library changes the list. */
export interface ListChanges {
  /** What was done last, once it is durable. */
  done: Done | undefined;
  /** Why the last change was not made. */
  problem: Problem | undefined;
  change(papers: SavedPaper[], change: ListChange): void;
  join(one: SavedPaper, other: SavedPaper): void;
  split(paper: SavedPaper): void;
  /** Takes in what a file holds. */
  import(read: ImportRead): void;
  /** Says what was done elsewhere than in the list, and how it is taken back. */
  say(done: Done, undo: () => Promise<unknown>): void;
  /** Makes of the list what it was before the first change of a day. */
  restoreBackup(day: Day): void;
  /** Takes back what was done last; `undefined` where nothing is left to take back. */
  undo: (() => void) | undefined;
  forget(): void;
  notes: Notes;
}

interface Made {
  done: Done;
  undo?: (database: Database) => Promise<unknown>;
  keys: LookUpKey[];
}

export function useListChanges(store: Store, entries: Entries): ListChanges {
  const text = useText();
  const [made, setMade] = useState<Made>();
  const [problem, setProblem] = useState<Problem>();
  const [asked] = useState(() => lastAsked());
  const attempt = useAttempt(store, entries);
  const notes = useNotes(entries, attempt);

  /** Of what goes on side by side, what was begun last is said: an earlier one may take longer. */
  function begin(): (made: Made) => void {
    const isLast = asked.ask();
    setMade(undefined);
    return (done) => isLast() && setMade(done);
  }

  /** Makes a change that is said, and can be taken back. */
  async function make(
    keys: LookUpKey[],
    done: Done | ((changed: Changed) => Done),
    work: (database: Database) => Promise<Changed>,
  ): Promise<void> {
    const sayMade = begin();
    const result = await attempt(keys, work);
    setProblem('problem' in result ? result.problem : undefined);
    if ('problem' in result) return;
    const changed = result.value;
    entries.show(changed.after);
    const touched = [...new Set([...keys, ...changed.after.map(({ key }) => key)])];
    sayMade({
      done: typeof done === 'function' ? done(changed) : done,
      keys: touched,
      undo: (database) => undoChange(database, changed, new Date()),
    });
  }

  async function undo({ undo: takeBack, keys }: Made): Promise<void> {
    if (!takeBack) return;
    const sayMade = begin();
    const result = await attempt(keys, takeBack);
    setProblem('problem' in result ? result.problem : undefined);
    if ('problem' in result) return;
    await entries.readAgain(keys);
    sayMade({ done: { key: 'undone', values: [] }, keys });
  }

  return {
    done: made?.done,
    problem,
    change(papers, change) {
      const now = new Date();
      const keys = papers.map(({ key }) => key);
      const after = papers.map((paper) => edited(paper, change, now));
      // Nothing is done: what was done before can still be taken back.
      if (after.every((entry, i) => entry === papers[i])) return;
      entries.show(after);
      void make(keys, doneBy(change, papers, text), (database) =>
        changePapers(database, keys, change, now),
      );
    },
    join(one, other) {
      const done: Done = { key: 'doneJoined', values: [paperName(one)] };
      void make([one.key, other.key], done, (database) =>
        joinPapers(database, [one.key, other.key], new Date()),
      );
    },
    split(paper) {
      const keys = [paper.key, ...(paper.mergedInto ? [paper.mergedInto] : [])];
      const done: Done = { key: 'doneSplit', values: [paperName(paper)] };
      void make(keys, done, (database) => splitPaper(database, paper.key, new Date()));
    },
    import(read) {
      const done = ({ after }: Changed): Done => ({
        key: 'doneImported',
        values: [String(after.length)],
      });
      void make([], done, (database) => importPapers(database, read, new Date()));
    },
    say: (done, undo) => begin()({ done, undo, keys: [] }),
    restoreBackup(day) {
      const done: Done = { key: 'doneBackup', values: [dayOf(day, text('language'))] };
      void make([], done, async (database) => {
        // What reads files comes when one is read.
        const { restoreBackup } = await import('@/data/store/restore-backup');
        return restoreBackup(database, day, new Date());
      });
    },
    undo: made?.undo && (() => void undo(made)),
    forget: () => setMade(undefined),
    notes,
  };
}

/** What a change came to, as it is said. */
function doneBy(change: ListChange, papers: SavedPaper[], text: ReturnType<typeof useText>): Done {
  const [only, another] = papers;
  const what =
    only && !another
      ? `«${paperName(only)}»`
      : text('papersAll', countText(papers.length, text('language')));
  if (change.deleted !== undefined) {
    return { key: change.deleted ? 'doneDeleted' : 'doneRestored', values: [what] };
  }
  if (change.status) {
    return { key: 'doneStatus', values: [text(STATUS_TEXT[change.status]), what] };
  }
  const [added] = change.addTags ?? [];
  if (added !== undefined) return { key: 'doneTagged', values: [added, what] };
  return { key: 'doneUntagged', values: [change.removeTags?.[0] ?? '', what] };
}
