/** The summaries that come with the extension, and a look-up over summaries without a database. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Candidate, candidateOf, type LookUp } from '@/data/match/find';
import { type LookUpKey, paperKeys } from '@/data/match/keys';
import { type Paper, type Summary, summarySchema } from '@/data/summary';

const DATA = join(import.meta.dirname, '../../data');

/** The text of a file of `data/`. */
export function dataFile(name: string): string {
  return readFileSync(join(DATA, name), 'utf8');
}

export const bundled: Summary[] = dataFile('summaries.jsonl')
  .trimEnd()
  .split('\n')
  .map((line) => v.parse(summarySchema, JSON.parse(line)));

/** The bundled summary of the nth post of the channel, counted from 1. */
export function post(n: number): Summary {
  const summary = bundled[n - 1];
  if (!summary) throw new Error(`there is no post ${n}`);
  return summary;
}

/** A look-up over `summaries`, as the store does it. */
export function lookUpOver(summaries: Summary[]): LookUp {
  const known = new Map<LookUpKey, Candidate[]>();
  for (const summary of summaries) {
    for (const key of paperKeys(summary.paper)) {
      known.set(key, [...(known.get(key) ?? []), candidateOf(summary)]);
    }
  }
  return async (keys) =>
    new Map(keys.flatMap((key) => [known.get(key) ?? []].map((found) => [key, found] as const)));
}

/** A made-up summary, `c_research/<slug>`, of a made-up paper. */
export function madeUp(slug: string, paper: Record<string, unknown>, text = 'Текст.'): Summary {
  return v.parse(summarySchema, {
    id: `c_research/${slug}`,
    channel: 'c_research',
    title: paper.title,
    body: [{ kind: 'paragraph', text: [{ text }] }],
    paper: { otherTitles: [], openreviewIds: [], ...paper } satisfies Partial<
      Record<keyof Paper, unknown>
    >,
  });
}
