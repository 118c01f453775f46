/** What leads from a summary to others: the names in its text, and the texts that name its paper. */
import { namesOf } from '../match/names';
import type { Summary, SummaryId } from '../summary';
import { type NamedPlace, namedPlaces } from './named-places';

/** Another summary, as much of it as a link shows. */
export type LinkedSummary = Pick<Summary, 'id' | 'title' | 'channel' | 'url' | 'paper'>;

/** A name in the text, and the summary of the paper that is called so. */
export interface Mention extends NamedPlace {
  summary: LinkedSummary;
}

export interface Related {
  /** In the order of the text; the first mention of each summary only. */
  mentions: Mention[];
  /** Summaries that mention this one, the best first. */
  mentionedIn: LinkedSummary[];
}

/** Where summaries are looked up by what they are called, and by what they say. */
export interface NamedSummaries {
  /**
   * For each name, those that may be called so, of several on one paper the newest; more than two
   * say no more than two.
   */
  called(names: string[]): Promise<Summary[][]>;
  /** Those that have all words of the name, the best first, so many at most. */
  having(name: string, most: number): Promise<Summary[]>;
  /** All on the paper of this one, where there are several. */
  ofPaper(id: SummaryId): Promise<SummaryId[]>;
}

/** So many names of one text are looked up; the channel's texts have fourteen at most. */
const MOST_NAMES = 64;
/** So many texts that have the words of a name are read. */
const MOST_READ = 20;
const MOST_SHOWN = 8;

/**
 * What is certain: a name leads to the one summary that is called so, and to none where two are.
 * The work is bounded, whatever the number of summaries.
 *
 * @throws what the look-ups throw
 */
export async function relatedTo(summary: Summary, all: NamedSummaries): Promise<Related> {
  const own = namesOf(summary);
  const places = namedPlaces(summary.body);
  const named = new Set(places.map(({ name }) => name).filter((name) => !own.includes(name)));
  const [explained, ofPaper] = await Promise.all([
    explainedBy([...own, ...[...named].slice(0, MOST_NAMES)], all),
    all.ofPaper(summary.id),
  ]);
  const same = new Set([summary.id, ...ofPaper]);
  const unshared = own.filter((name) => {
    const target = explained.get(name);
    return target && same.has(target.id);
  });
  return {
    mentions: mentionsAt(places, explained, same),
    mentionedIn: await mentioning(unshared, same, all),
  };
}

/** The summary that each name stands for, where it is a single one. */
async function explainedBy(names: string[], all: NamedSummaries): Promise<Map<string, Summary>> {
  const candidates = names.length > 0 ? await all.called(names) : [];
  return new Map(
    names.flatMap((name, i): [string, Summary][] => {
      const [only, another] = (candidates[i] ?? []).filter((one) => namesOf(one).includes(name));
      return only && !another ? [[name, only]] : [];
    }),
  );
}

function mentionsAt(
  places: NamedPlace[],
  explained: Map<string, Summary>,
  same: ReadonlySet<SummaryId>,
): Mention[] {
  const mentions: Mention[] = [];
  const known = new Set(same);
  for (const place of places) {
    const target = explained.get(place.name);
    if (!target || known.has(target.id)) continue;
    known.add(target.id);
    mentions.push({ ...place, summary: linkTo(target) });
  }
  return mentions;
}

async function mentioning(
  names: string[],
  same: ReadonlySet<SummaryId>,
  all: NamedSummaries,
): Promise<LinkedSummary[]> {
  const found = await Promise.all(names.map((name) => all.having(name, MOST_READ)));
  const others = new Map(found.flat().map((one) => [one.id, one]));
  for (const id of same) others.delete(id);
  return [...others.values()]
    .filter(({ body }) => namedPlaces(body).some(({ name }) => names.includes(name)))
    .slice(0, MOST_SHOWN)
    .map(linkTo);
}

function linkTo({ id, title, channel, url, paper }: Summary): LinkedSummary {
  return { id, title, channel, paper, ...(url ? { url } : {}) };
}
