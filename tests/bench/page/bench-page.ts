import { parseArgs } from 'node:util';
import { pathVariable } from '../../../scripts/browsers/places';
import { provideBrowser } from '../../../scripts/browsers/provide';
import { buildExtension } from '../../../scripts/start/build';
import { openBrowser } from '../../e2e/harness/open-browser';
import type { Report } from '../report';
import type { Table } from '../table';
import { mainThread } from './main-thread';
import { popup } from './popup';
import { scriptBytes } from './script-bytes';
import { search } from './search';
import { triage } from './triage';

/** Fewer runs are no figures to keep. */
const ENOUGH_RUNS = 20;
/** What is painted waits for a frame: medians of twenty runs went from 1.10 to 1.35 times the blank. */
const PAINTED_AS_OFTEN = 3;

/**
 * What the extension costs the pages that it reads, and how quick its popup is, in real Chromium.
 * `--runs N` and `--only PART` measure less, which is not kept.
 */
export async function benchPage(args: string[]): Promise<Report> {
  const options = {
    runs: { type: 'string', default: String(ENOUGH_RUNS) },
    only: { type: 'string' },
  } as const;
  const { runs: asked, only } = parseArgs({ args, options }).values;
  const runs = Number(asked);
  process.env[pathVariable.chromium] = await provideBrowser('chromium');
  const build = await buildExtension('chromium');
  const parts: Record<string, () => Promise<Table | Table[]>> = {
    bytes: async () => scriptBytes(build),
    'main-thread': () => inBrowser((session) => mainThread(session, runs)),
    triage: () => inBrowser((session) => triage(session, runs)),
    popup: () => popup(build, PAINTED_AS_OFTEN * runs),
    search: () => search(build, runs),
  };
  const tables: Table[] = [];
  for (const [name, measure] of Object.entries(parts)) {
    if (only !== undefined && only !== name) continue;
    console.error(name);
    tables.push(...[await measure()].flat());
  }
  return {
    title: 'What it costs a page, and the popup',
    notes: ['Real Chromium with the built extension; nothing reaches a network.'],
    tables,
    isFull: runs >= ENOUGH_RUNS && only === undefined,
  };
}

async function inBrowser<Value>(
  work: (session: Awaited<ReturnType<typeof openBrowser>>) => Promise<Value>,
): Promise<Value> {
  const session = await openBrowser('chromium');
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}
