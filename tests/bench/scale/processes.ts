import { readFileSync } from 'node:fs';
import type { CDPSession } from 'puppeteer-core';
import type { Session } from '../../e2e/harness/session';

/** Bytes of memory that no other process has a part in; 0 where the system does not tell. */
export interface ProcessBytes {
  /** The largest process of pages and workers. */
  pages: number;
  /** The browser's own process, which keeps the databases. */
  browser: number;
}

/** Samples the processes of a session's browser until it is ended, and gives the peaks. */
export async function watchProcesses(session: Session): Promise<() => Promise<ProcessBytes>> {
  const client = await session.browser.target().createCDPSession();
  const peak: ProcessBytes = { pages: 0, browser: 0 };
  const sample = async () => {
    const now = await bytesNow(client);
    peak.pages = Math.max(peak.pages, now.pages);
    peak.browser = Math.max(peak.browser, now.browser);
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
    await client.detach();
    return peak;
  };
}

async function bytesNow(client: CDPSession): Promise<ProcessBytes> {
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  const largest = (type: string) =>
    Math.max(0, ...processInfo.filter((one) => one.type === type).map(({ id }) => ownBytesOf(id)));
  return { pages: largest('renderer'), browser: largest('browser') };
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
