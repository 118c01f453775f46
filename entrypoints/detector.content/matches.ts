import type { Match } from '@/data/match/find';
import type { PaperRef } from '@/data/summary';
import type { Mention } from '@/sites/mention';
import type { Found } from './found';

/** No message carries more papers than this. */
const BATCH = 500;

type Find = (refs: PaperRef[]) => Promise<(Match | null)[]>;

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
 * @param find asks the background about papers, answers in order
 */
export function createMatches(find: Find): Matches {
  const answers = new Map<string, Match | null>();
  async function of(mentions: Mention[]): Promise<Found[]> {
    const asked = new Map(mentions.map((mention) => [signature(mention), reference(mention)]));
    const fresh = [...asked].filter(([key]) => !answers.has(key));
    for (let i = 0; i < fresh.length; i += BATCH) {
      const batch = fresh.slice(i, i + BATCH);
      const matches = await find(batch.map(([, ref]) => ref));
      batch.forEach(([key], n) => {
        answers.set(key, matches[n] ?? null);
      });
    }
    return mentions.flatMap((mention) => {
      const match = answers.get(signature(mention));
      return match ? [{ mention, match }] : [];
    });
  }
  return { of, forget: () => answers.clear() };
}

/** What is sent of a mention: nothing of the page itself. */
export function reference({ title, ids }: Mention): PaperRef {
  return title === undefined ? { ids } : { title, ids };
}

function signature({ title, ids }: Mention): string {
  return JSON.stringify([title, ids.arxiv, ids.openreview, ids.doi]);
}
