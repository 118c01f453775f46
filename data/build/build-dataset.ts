import { joinReading } from '../posts/join-reading';
import type { Paper, Summary } from '../summary';
import type { Source } from './read-source';
import { Refusal } from './refusal';
import { withFacts } from './with-facts';

/** The facts about papers, by the first line of the post, and where they stand. */
export interface Facts {
  papers: Map<string, Paper>;
  file: string;
}

/**
 * The data set that was there together with what sources say of a channel. Facts are put in last:
 * nothing that a post says changes them.
 *
 * @param known all summaries that there are; those of other channels stay as they are
 * @throws Refusal for facts without a post, and for a pasted post that makes no summary
 */
export function buildDataset(
  known: Summary[],
  sources: Source[],
  channel: string,
  facts: Facts,
): Summary[] {
  for (const source of sources) refuseLostLines(source);
  const isOurs = (summary: Summary) => summary.channel.toLowerCase() === channel.toLowerCase();
  const joined = sources.reduce(
    (summaries, { reading }) => joinReading(summaries, reading),
    known.filter(isOurs),
  );
  const others = known.filter((summary) => !isOurs(summary));
  const summaries = withFacts([...joined, ...others], facts.papers, facts.file);
  refuseTwins(summaries);
  return summaries;
}

/** Ids are keys: of two summaries under one the extension would keep the last only. */
function refuseTwins(summaries: Summary[]): void {
  const seen = new Set<string>();
  for (const { id, title } of summaries) {
    if (seen.has(id)) throw new Refusal(id, 0, `two summaries have this id; one is «${title}»`);
    seen.add(id);
  }
}

/** A pasted preview is edited by hand: there a post that makes no summary is a slip of the pen. */
function refuseLostLines({ path, reading }: Source): void {
  const ids = new Set<string>();
  for (const { line, outcome } of reading.posts) {
    if (line === undefined) continue;
    if ('reason' in outcome) throw new Refusal(path, line, outcome.detail ?? outcome.reason);
    for (const { id } of outcome.summaries) {
      if (ids.has(id)) throw new Refusal(path, line, `two posts make the same id ${id}`);
      ids.add(id);
    }
  }
}
