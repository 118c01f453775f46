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
  /** What the gate stopped last at each element: most of a list, and a text to know each by is dear. */
  const stopped = new WeakMap<Element, Mention>();

  /** Those that the gate has not stopped. */
  async function likely(mentions: Mention[]): Promise<Mention[]> {
    const fresh = mentions.filter((mention) => !isSame(stopped.get(mention.element), mention));
    const passed = await (await gate)(fresh);
    return fresh.filter((mention, n) => {
      if (!passed[n]) stopped.set(mention.element, mention);
      return passed[n];
    });
  }

  async function ask(mentions: Mention[]): Promise<void> {
    const fresh = new Map<string, PaperRef>();
    for (const mention of mentions) {
      const key = keyOf(mention);
      if (!answers.has(key)) fresh.set(key, reference(mention));
    }
    const asked = [...fresh];
    for (let i = 0; i < asked.length; i += BATCH) {
      const batch = asked.slice(i, i + BATCH);
      const matches = await find(batch.map(([, ref]) => ref));
      batch.forEach(([key], n) => {
        answers.set(key, matches[n] ?? null);
      });
    }
  }

  async function of(mentions: Mention[]): Promise<Found[]> {
    const asked = await likely(mentions);
    await ask(asked);
    return asked.flatMap((mention) => {
      const match = answers.get(keyOf(mention));
      return match ? [{ mention, match }] : [];
    });
  }

  return { of, forget: () => answers.clear() };
}

function keyOf(mention: Mention): string {
  return JSON.stringify(reference(mention));
}

/** Whether a mention with a title is what stood at its element before. */
function isSame(old: Mention | undefined, { title, ids }: Mention): boolean {
  return (
    title !== undefined &&
    old?.title === title &&
    old.ids.arxiv === ids.arxiv &&
    old.ids.openreview === ids.openreview &&
    old.ids.doi === ids.doi
  );
}

/** What is sent of a mention: nothing of the page itself. */
export function reference({ title, ids, stretches }: Mention): PaperRef {
  if (title !== undefined) return { title, ids };
  return stretches ? { ids, stretches } : { ids };
}
