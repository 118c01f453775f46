// `npm start`. Plain JavaScript on Node alone: nothing is installed yet when this runs.
import { ensureDependencies } from './setup/dependencies.mjs';
import { runTypeScript } from './setup/run-typescript.mjs';

ensureDependencies();
process.exitCode = await runTypeScript('scripts/start-extension.ts', process.argv.slice(2));
