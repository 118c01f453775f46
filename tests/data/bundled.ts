/** The summaries that come with the extension. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Paper, type Summary, summarySchema } from '@/data/summary';

const DATA = join(import.meta.dirname, '../../data');

/** Where a file of `data/` is. */
export function dataPath(name: string): string {
  return join(DATA, name);
}

/** The text of a file of `data/`. */
export function dataFile(name: string): string {
  return readFileSync(dataPath(name), 'utf8');
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
