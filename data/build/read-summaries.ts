import { summaryLine, summaryLines } from '../posts/summary-lines';
import { Unreadable } from '../posts/unreadable';
import type { Summary } from '../summary';
import { Refusal } from './refusal';

/**
 * The summaries of a data set, one a line.
 *
 * @param file its name, for messages
 * @throws Refusal naming the line that is no summary, or whose id another one has
 */
export function readSummaries(text: string, file: string): Summary[] {
  const lines = summaryLines();
  try {
    return [...lines.push(text), ...lines.finish()];
  } catch (error) {
    if (error instanceof Unreadable) throw new Refusal(file, error.line, error.detail);
    throw error;
  }
}

/** The text of a data set. */
export function writeSummaries(summaries: Summary[]): string {
  return summaries.map(summaryLine).join('');
}
