import { appendFileSync } from 'node:fs';

/**
 * Says something that a reader of the test run should see although all is well: what was counted,
 * or that a suite had nothing to read. `npm test` prints it under the step.
 */
export function note(line: string): void {
  const file = process.env.CONCISE_TEST_NOTES;
  if (file === undefined) console.log(line);
  else appendFileSync(file, `${line}\n`);
}
