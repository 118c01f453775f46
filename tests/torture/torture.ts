/**
 * `npm run torture -- --browser chromium --rounds 1000`: saves, edits and deletes in a real browser
 * that is stopped and killed meanwhile, and prints what came of it. Ends with 1 where anything that
 * was acknowledged is not there.
 */
import { parseArgs } from 'node:util';
import { type BrowserName, pathVariable } from '../../scripts/browsers/places';
import { provideBrowser } from '../../scripts/browsers/provide';
import { Failure, runMain } from '../../scripts/failure';
import { buildExtension } from '../../scripts/start/build';
import { openBrowser } from '../e2e/harness/open-browser';
import { tortureList } from './torture-list';

const options = {
  browser: { type: 'string', default: 'chromium' },
  rounds: { type: 'string', default: '1000' },
  'kill-every': { type: 'string', default: '50' },
  /** The same one makes the same changes; when the browser is struck is chance all the same. */
  seed: { type: 'string', default: '1' },
} as const;

await runMain(async () => {
  const { browser, rounds, 'kill-every': killEvery, seed } = parseArgs({ options }).values;
  const name = browserNamed(browser);
  process.env[pathVariable[name]] = await provideBrowser(name);
  await buildExtension(name);
  const session = await openBrowser(name);
  try {
    const counts = await tortureList(
      session,
      { rounds: Number(rounds), killEvery: Number(killEvery), seed: Number(seed) },
      (now) => {
        if (now.rounds % 50 === 0) console.error(`${now.rounds} rounds`);
      },
    );
    console.log({ browser: name, seed: Number(seed), ...counts });
    return counts.failures.length > 0 ? 1 : 0;
  } finally {
    await session.close();
  }
});

function browserNamed(name: string): BrowserName {
  if (name === 'chromium' || name === 'firefox') return name;
  throw new Failure('Name a browser: chromium or firefox.');
}
