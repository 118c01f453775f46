import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { evaluateInParent } from '../../../scripts/browsers/firefox-parent';
import type { Session } from '../../e2e/harness/session';

/** Bytes of memory that no other process has a part in; 0 where the system does not tell. */
export interface ProcessBytes {
  /** The largest process of pages and workers; in Firefox that of extensions. */
  pages: number;
  /** The browser's own process, which keeps the databases. */
  browser: number;
}

/** Samples the processes of a session's browser until it is ended, and gives the peaks. */
export async function watchProcesses(session: Session): Promise<() => Promise<ProcessBytes>> {
  const isChromium = (await session.browser.version()).includes('Chrome');
  const { processesNow, end } = await (isChromium ? inChromium : inFirefox)(session);
  const peak: ProcessBytes = { pages: 0, browser: 0 };
  const sample = async () => {
    const { pages, browser } = await processesNow();
    peak.pages = Math.max(peak.pages, ...pages.map(ownBytesOf));
    peak.browser = Math.max(peak.browser, ...browser.map(ownBytesOf));
  };
  let ended = false;
  const sampling = (async () => {
    while (!ended) {
      await sample();
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  })();
  return async () => {
    ended = true;
    await sampling;
    await end();
    return peak;
  };
}

/** Where the processes of a browser are asked for. */
interface Processes {
  processesNow(): Promise<Record<keyof ProcessBytes, number[]>>;
  end(): Promise<void>;
}

async function inChromium(session: Session): Promise<Processes> {
  const client = await session.browser.target().createCDPSession();
  return {
    async processesNow() {
      const { processInfo } = await client.send('SystemInfo.getProcessInfo');
      const idsOf = (type: string) =>
        processInfo.filter((one) => one.type === type).map(({ id }) => id);
      return { pages: idsOf('renderer'), browser: idsOf('browser') };
    },
    end: () => client.detach(),
  };
}

const processesSchema = v.object({ pages: v.array(v.number()), browser: v.array(v.number()) });

/** Asked once: all pages of extensions have one process, which is there as long as any of them. */
async function inFirefox(session: Session): Promise<Processes> {
  const found = await evaluateInParent(
    session.browser,
    `ChromeUtils.requestProcInfo().then(({ pid, children }) => ({
      pages: children.filter(({ type }) => type === 'extension').map((one) => one.pid),
      browser: [pid],
    }))`,
  );
  const processes = v.parse(processesSchema, found);
  return { processesNow: async () => processes, end: async () => undefined };
}

/** Of Linux: what is neither shared nor a file's. */
function ownBytesOf(process: number): number {
  try {
    const status = readFileSync(`/proc/${process}/status`, 'utf8');
    return Number(/^RssAnon:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0; // It has ended, or this is another system.
  }
}
