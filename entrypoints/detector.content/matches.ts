import type { SignedMatch } from '@/data/store/channels/signed-match';
import type { PaperRef } from '@/data/summary';
import type { Mention } from '@/sites/mention';
import type { Found } from './found';
import type { Gate } from './gate';

/** No message carries more papers than this. */
const BATCH = 500;

type Find = (refs: PaperRef[]) => Promise<(SignedMatch | null)[]>;

interface Matches {
  /** Those of the mentions that are explained, with their matches. */
  of(mentions: Mention[]): Promise<Found[]>;
  /** Asks about everything anew at the next call. */
  forget(): void;
}

/**
 * Remembers the answers for this page, so that a page that changes in place is only asked about
 * what is new on it.
 *
 * @param gate tells those that may be explained from those that are not
 * @param find asks the background about papers, answers in order
 */
export function createMatches(gate: Promise<Gate>, find: Find): Matches {
  const answers = new Map<string, SignedMatch | null>();

  async function ask(fresh: Map<string, PaperRef>): Promise<void> {
    const refs = [...fresh];
    const passed = await (await gate)([...fresh.values()]);
    const asked = refs.filter((_, n) => passed[n]);
    for (let i = 0; i < asked.length; i += BATCH) {
      const batch = asked.slice(i, i + BATCH);
      const matches = await find(batch.map(([, ref]) => ref));
      batch.forEach(([key], n) => {
        answers.set(key, matches[n] ?? null);
      });
    }
    refs.forEach(([key], n) => {
      if (!passed[n]) answers.set(key, null);
    });
  }

  async function of(mentions: Mention[]): Promise<Found[]> {
    const keys = mentions.map(signature);
    const fresh = new Map<string, PaperRef>();
    mentions.forEach((mention, n) => {
      const key = keys[n];
      if (key !== undefined && !answers.has(key)) fresh.set(key, reference(mention));
    });
    if (fresh.size > 0) await ask(fresh);
    return mentions.flatMap((mention, n) => {
      const match = answers.get(keys[n] ?? '');
      return match ? [{ mention, match }] : [];
    });
  }

  return { of, forget: () => answers.clear() };
}

/** What is sent of a mention: nothing of the page itself. */
export function reference({ title, ids, stretches }: Mention): PaperRef {
  if (title !== undefined) return { title, ids };
  return stretches ? { ids, stretches } : { ids };
}

function signature({ title, ids, stretches }: Mention): string {
  return [title, ids.arxiv, ids.openreview, ids.doi, stretches].join('\n'); // None of them has a line break.
}
