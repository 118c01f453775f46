/**
 * `npm run bench -- SECTION [options]`: measures, prints tables, and writes them to
 * `docs/benchmarks.md` where they were measured in full. Each section reads its own options.
 */
import { Failure, runMain } from '../../scripts/failure';
import { benchChannels } from './channels/bench-channels';
import { benchLibrary } from './library/bench-library';
import { benchMatch } from './match/bench-match';
import { benchPage } from './page/bench-page';
import { type Report, writeSection } from './report';
import { benchScale } from './scale/bench-scale';
import { benchShards } from './scale-shards/bench-shards';
import { toText } from './table';

/** The sections: the words after the section's name are given to it as they are. */
const SECTIONS: Record<string, (args: string[]) => Promise<Report>> = {
  channels: benchChannels,
  library: benchLibrary,
  match: benchMatch,
  page: benchPage,
  scale: benchScale,
  shards: benchShards,
};

const NOT_WRITTEN = 'Not written to docs/benchmarks.md: this was a small run.';

await runMain(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const measure = Object.hasOwn(SECTIONS, name) ? SECTIONS[name] : undefined;
  if (!measure) {
    throw new Failure(
      `Name what to measure: npm run bench -- ${Object.keys(SECTIONS).join(' | ')}`,
    );
  }
  const report = await measure(args);
  console.log([...report.notes, ...report.tables.map(toText)].join('\n\n'));
  console.log(`\n${report.isFull ? `Written to ${writeSection(name, report)}.` : NOT_WRITTEN}`);
  return 0;
});
