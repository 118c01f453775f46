/**
 * `npm run dataset -- FILE…`: the summaries that are there, what these sources say of the channel's
 * posts, and the facts about papers → `data/summaries.jsonl`. Without a file it is the pasted
 * preview in `data/channel/`. The same sources give the same bytes.
 *
 * `--check` writes nothing and fails where anything would change. `--chat NAME` is the channel's
 * name in the export, `--titles FILE.tsv` a list of titles and arXiv ids to make suggestions from.
 */
import { parseArgs } from 'node:util';
import { Refusal } from './refusal';
import { updateDataset } from './update-dataset';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: 'boolean' }, chat: { type: 'string' }, titles: { type: 'string' } },
  });
  const { check = false, ...options } = values;
  const update = { ...options, check, folder: 'data', sources: positionals };
  const { report, changed } = await updateDataset(update);
  console.log(report.join('\n'));
  if (!check || !changed) return 0;
  console.error('The data set is not what its sources make: run the same without --check');
  return 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
