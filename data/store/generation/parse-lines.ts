import * as v from 'valibot';
import { type Summary, summaryLineSchema } from '../../summary';

/** The summaries of these lines, and how many other lines there are but for empty ones. */
export function parseLines(lines: string[]): { summaries: Summary[]; damagedLines: number } {
  const full = lines.filter((line) => line.trim() !== '');
  const summaries = full.map(parseSummary).filter((summary) => summary !== undefined);
  return { summaries, damagedLines: full.length - summaries.length };
}

function parseSummary(line: string): Summary | undefined {
  const result = v.safeParse(summaryLineSchema, line);
  return result.success ? result.output : undefined;
}
