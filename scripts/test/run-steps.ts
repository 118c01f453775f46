import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { runTool } from '../tool';
import { addCounts, type Counts, countTests } from './count-tests';
import type { Step } from './steps';

/**
 * Runs the steps in order and stops at the first that fails, printing what it said; a step that
 * succeeds prints one line.
 *
 * @returns tests passed and failed; a failed step without a failed test counts as one failure.
 */
export async function runSteps(steps: Step[]): Promise<Counts> {
  let total: Counts = { passed: 0, failed: 0 };
  for (const step of steps) {
    const { succeeded, counts } = await runStep(step);
    total = addCounts(total, counts);
    if (!succeeded) return { ...total, failed: Math.max(total.failed, 1) };
  }
  return total;
}

async function runStep(step: Step): Promise<{ succeeded: boolean; counts: Counts }> {
  const start = Date.now();
  // What an earlier run left must not be counted.
  for (const file of [step.results, step.notes]) if (file) await rm(file, { force: true });
  if (step.notes) await mkdir(dirname(step.notes), { recursive: true });
  const options = {
    env: {
      CI: 'true',
      NO_UPDATE_NOTIFIER: '1',
      ...(step.notes && { CONCISE_TEST_NOTES: step.notes }),
    },
    ...(step.bin && { bin: step.bin }),
  };
  const { succeeded, output } = await runTool(step.tool, step.args, options);
  const counts = step.results ? await countTests(step.results) : { passed: 0, failed: 0 };
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const tests = step.results ? `, ${counts.passed} passed` : '';
  if (succeeded) console.log(`✓ ${step.heading} (${seconds} s${tests})`);
  else console.error(`\n✗ ${step.heading}\n\n${output}`);
  for (const line of await notesOf(step)) console.log(`    ${line}`);
  return { succeeded, counts };
}

async function notesOf({ notes }: Step): Promise<string[]> {
  if (!notes || !existsSync(notes)) return [];
  return (await readFile(notes, 'utf8')).trimEnd().split('\n');
}
