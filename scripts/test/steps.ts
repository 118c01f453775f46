import { buildFolders } from '../browsers/launch';
import { notesFile, resultFile } from './count-tests';

export interface Step {
  heading: string;
  tool: string;
  /** The tool's command, where it is not called like its package. */
  bin?: string;
  args: string[];
  /** Where vitest writes its results, for a step that runs tests. */
  results?: string;
  /** Where tests write what the reader of the run should see. */
  notes?: string;
}

/** The checks of `npm test`, the quickest first. */
export const steps: Step[] = [
  {
    heading: 'Format and lint (biome)',
    tool: '@biomejs/biome',
    bin: 'biome',
    args: ['ci', '.'],
  },
  { heading: 'Generated types (wxt prepare)', tool: 'wxt', args: ['prepare'] },
  { heading: 'Types (tsc)', tool: 'typescript', bin: 'tsc', args: ['--noEmit'] },
  vitest('unit', 'Unit tests'),
  { heading: 'Build for Chromium', tool: 'wxt', args: ['build'] },
  { heading: 'Build for Firefox', tool: 'wxt', args: ['build', '-b', 'firefox', '--mv3'] },
  {
    heading: 'Lint of the Firefox build (web-ext)',
    tool: 'web-ext',
    args: [
      'lint',
      `--source-dir=${buildFolders.firefox}`,
      '--warnings-as-errors',
      '--no-config-discovery',
    ],
  },
  vitest('e2e', 'Tests in Chromium and Firefox'),
];

function vitest(project: string, heading: string): Step {
  const results = resultFile(project);
  return {
    heading,
    tool: 'vitest',
    args: [
      'run',
      `--project=${project}*`,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${results}`,
    ],
    results,
    notes: notesFile(project),
  };
}
