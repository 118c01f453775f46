// `npm test`. Plain JavaScript on Node alone: nothing is installed yet when this runs.
import { ensureDependencies } from './setup/dependencies.mjs';
import { runTypeScript } from './setup/run-typescript.mjs';

ensureDependencies();
process.exitCode = await runTypeScript('scripts/run-tests.ts', process.argv.slice(2));
