import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** They restart browsers or fill databases: a minute or two each. */
const LONGEST = [
  'broken-storage',
  'accessibility',
  'filling',
  'hostile-pages',
  'reading-list',
  'triage',
  'popup',
].map((name) => `${name}.test.ts`);

/** Starts the longest files first: one that starts last is waited for while other cores are idle. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = LONGEST.indexOf(basename(moduleId));
      return place < 0 ? LONGEST.length : place;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
