/**
 * `npm run match -- "title" [id]`: which summary a title is matched to, and why.
 * `npm run -s match -- --stdin`: a mention a line (`title`, or `title TAB id`), one JSON object a
 * line, in order. `--data FILE.jsonl` takes other summaries than the bundled ones.
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type Collection, collectionOf } from '../data/match/collection';
import { findMatches } from '../data/match/find';
import type { Match } from '../data/match/match';
import { Failure, runMain } from './failure';
import { explain } from './match/explain';
import { readCandidates } from './match/read-candidates';
import { readMention } from './match/read-mention';
import { inProject } from './project-root';

const BATCH = 1_000;

await runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { stdin: { type: 'boolean' }, data: { type: 'string' } },
  });
  const candidates = await readCandidates(values.data ?? inProject('data/summaries.jsonl'));
  const collection = collectionOf(candidates);
  if (values.stdin) {
    await matchLines(collection);
    return 0;
  }
  const [title, id] = positionals;
  if (title === undefined) throw new Failure('Name a title: npm run match -- "Some title"');
  const mention = readMention(id === undefined ? title : `${title}\t${id}`);
  const [match = null] = await findMatches([mention], collection);
  console.log(explain(match, candidates));
  return match ? 0 : 1;
});

async function matchLines(collection: Collection): Promise<void> {
  let batch: string[] = [];
  for await (const line of createInterface({ input: process.stdin, crlfDelay: 1000 })) {
    batch.push(line);
    if (batch.length === BATCH) {
      await writeMatches(batch, collection);
      batch = [];
    }
  }
  await writeMatches(batch, collection);
}

async function writeMatches(lines: string[], collection: Collection): Promise<void> {
  const matches = await findMatches(lines.map(readMention), collection);
  process.stdout.write(matches.map((match) => `${JSON.stringify(answer(match))}\n`).join(''));
}

function answer(match: Match | null) {
  const { summary = null, grade = null, rule = 'none' } = match ?? {};
  return { summary, grade, rule };
}
