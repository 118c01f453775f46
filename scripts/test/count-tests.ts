import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { inProject } from '../project-root';

export interface Counts {
  passed: number;
  failed: number;
}

const reportSchema = v.object({ numPassedTests: v.number(), numFailedTests: v.number() });

/** The file into which vitest's JSON reporter writes the results of a project. */
export function resultFile(project: string): string {
  return inProject('.output', 'test-results', `${project}.json`);
}

/** The file into which the tests of a project write what they counted. */
export function notesFile(project: string): string {
  return inProject('.output', 'test-results', `${project}.notes.txt`);
}

/** The totals of a vitest JSON report; none where vitest ended before it could write one. */
export async function countTests(file: string): Promise<Counts> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 0 };
  const report = v.parse(reportSchema, JSON.parse(text));
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

export function addCounts(one: Counts, other: Counts): Counts {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}
