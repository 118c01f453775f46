import type { Coverage } from '../../posts/post';
import { numberInAddress } from '../../posts/post-address';
import type { Summary, SummaryId } from '../../summary';
import type { ChannelsChange, KeptSummary } from './database';
import { ChannelRefusal } from './refusal';

/** Those without a number stand before all others: that many at most. */
const UNNUMBERED = 1_000_000;
/** A digest makes fewer summaries. */
const IN_A_POST = 1024;
/** A text may stand under any picture of an album, whose numbers are that near. */
const ALBUM = 10;

/**
 * The places of a channel's summaries, or of a stretch of them, which are in the order of
 * `joinReading`: by the numbers of their posts; before them those without one, as they stand.
 */
export function placesOf(summaries: readonly Summary[]): number[] {
  let [last, within] = [-1, 0];
  return summaries.map(({ url }, i) => {
    const number = numberInAddress(url);
    if (number === undefined) return i - UNNUMBERED;
    within = number === last ? within + 1 : 0;
    last = number;
    return number + within / IN_A_POST;
  });
}

/** All summaries of a channel, in their order. */
export function allKept(change: ChannelsChange, name: string): Promise<KeptSummary[]> {
  return kept(change, name, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
}

/**
 * The summaries that a post of these numbers may be joined with, in their order: those near by, or
 * all where some have no number, which may be of any post.
 */
export async function keptNear(
  change: ChannelsChange,
  name: string,
  { from, to }: Coverage,
): Promise<KeptSummary[]> {
  const unnumbered = IDBKeyRange.bound([name, Number.NEGATIVE_INFINITY], [name, 0]);
  const places = change.objectStore('summaries').index('place');
  if ((await places.count(unnumbered)) > 0) return allKept(change, name);
  return kept(change, name, from - ALBUM, to + ALBUM + 1);
}

/** From one place to another, which is not among them. */
function kept(
  change: ChannelsChange,
  name: string,
  from: number,
  to: number,
): Promise<KeptSummary[]> {
  const places = change.objectStore('summaries').index('place');
  return places.getAll(IDBKeyRange.bound([name, from], [name, to], false, true));
}

/**
 * Writes what is another one than before, and takes away what is not there any more.
 *
 * @param before as they were read of the store, all of those that `after` is made of
 * @throws ChannelRefusal for summaries of another channel, and for ids that are there twice
 */
export async function writeSummaries(
  change: ChannelsChange,
  name: string,
  before: readonly KeptSummary[],
  after: readonly Summary[],
): Promise<void> {
  refuseForeign(name, after);
  const known = new Map<SummaryId, KeptSummary>(before.map((one) => [one.summary.id, one]));
  const places = placesOf(after);
  const store = change.objectStore('summaries');
  const writes = after.map(async (summary, i) => {
    const was = known.get(summary.id);
    known.delete(summary.id);
    const place = places[i] ?? 0;
    if (was?.place === place && isSame(was.summary, summary)) return;
    await store.put({ channel: name, place, summary });
  });
  const deletions = [...known.keys()].map(async (id) => store.delete(id));
  await Promise.all([...writes, ...deletions]);
}

function isSame(a: Summary, b: Summary): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Ids are keys, and say whose summary it is: none may take the place of another channel's. */
function refuseForeign(name: string, summaries: readonly Summary[]): void {
  const ids = new Set<SummaryId>();
  for (const { id, channel } of summaries) {
    const isOwn = channel.toLowerCase() === name && id.toLowerCase().startsWith(`${name}/`);
    if (!isOwn) throw new ChannelRefusal('foreign-summary');
    if (ids.has(id)) throw new ChannelRefusal('same-id');
    ids.add(id);
  }
}
