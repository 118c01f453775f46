/** `npm run test:long`: the proofs that run few rounds in the suite, at full length, with counts. */
import { runMain } from './failure';
import { runTool } from './tool';

await runMain(async () => {
  const args = [
    'run',
    '--project=unit*',
    'tests/data/posts',
    'tests/data/channels',
    'tests/data/store/channels',
    '--testTimeout=1800000',
  ];
  const { succeeded, output } = await runTool('vitest', args, { env: { CONCISE_LONG: '1' } });
  console.log(output);
  return succeeded ? 0 : 1;
});
