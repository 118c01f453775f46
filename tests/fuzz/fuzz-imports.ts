/**
 * `npm run fuzz-imports -- [--files 5000] [--seed 1]`: reads damaged and hostile files, plans their
 * import into a list, and prints how many were refused for which reason. Fails at the first that
 * does something else. `--growth` prints instead how long files of 1, 2, 4 … MB of what makes slow
 * readers slow take.
 */
import { parseArgs } from 'node:util';
import { growth } from './growth';
import { fuzzImports } from './run-imports';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '5000' },
    growth: { type: 'boolean' },
    seed: { type: 'string', default: '1' },
  },
});
const sizes = [1e6, 2e6, 4e6, 8e6, 49e6];
console.log(
  await (values.growth ? growth(sizes) : fuzzImports(Number(values.files), Number(values.seed))),
);
