/** `npm test`: every check in order, until one fails; then how many tests passed and failed. */
import { pathVariable } from './browsers/places';
import { provideBrowser } from './browsers/provide';
import { runMain } from './failure';
import { runSteps } from './test/run-steps';
import { steps } from './test/steps';

await runMain(async () => {
  // The tests take the browsers that were provided here: missing ones are an error, not a skip.
  for (const name of ['chromium', 'firefox'] as const) {
    process.env[pathVariable[name]] = await provideBrowser(name);
  }
  const { passed, failed } = await runSteps(steps);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
