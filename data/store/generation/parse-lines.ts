import * as v from 'valibot';
import { type Summary, summaryLineSchema } from '../../summary';
import { steppingAside } from '../stepping-aside';

/** The summaries of these lines, and how many other lines there are but for empty ones. */
export async function parseLines(
  lines: string[],
): Promise<{ summaries: Summary[]; damagedLines: number }> {
  const stepAside = steppingAside();
  const summaries: Summary[] = [];
  let damagedLines = 0;
  for (const line of lines) {
    if (line.trim() === '') continue;
    await stepAside();
    const summary = parseSummary(line);
    if (summary) summaries.push(summary);
    else damagedLines += 1;
  }
  return { summaries, damagedLines };
}

function parseSummary(line: string): Summary | undefined {
  const result = v.safeParse(summaryLineSchema, line);
  return result.success ? result.output : undefined;
}
