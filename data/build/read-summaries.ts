import * as v from 'valibot';
import { type Summary, summarySchema } from '../summary';
import { Refusal } from './refusal';

const lineSchema = v.pipe(v.string(), v.parseJson(), summarySchema);

/**
 * The summaries of a data set, one a line.
 *
 * @param file its name, for messages
 * @throws Refusal naming the line that is no summary, or whose id another one has
 */
export function readSummaries(text: string, file: string): Summary[] {
  const lines = text.split('\n');
  const seen = new Set<string>();
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    const result = v.safeParse(lineSchema, line);
    if (!result.success) {
      const path = v.getDotPath(result.issues[0]) ?? 'record';
      throw new Refusal(file, i + 1, `${path}: ${result.issues[0].message}`);
    }
    const { id } = result.output;
    if (seen.has(id)) throw new Refusal(file, i + 1, `another summary has the id ${id}`);
    seen.add(id);
    return [result.output];
  });
}

/** The text of a data set. */
export function writeSummaries(summaries: Summary[]): string {
  return summaries.map((summary) => `${JSON.stringify(summary)}\n`).join('');
}
