/**
 * For work of many small steps: calling what this gives between them lets others have their turn
 * once the steps since the last time have taken some milliseconds. In Firefox the background works
 * in the thread of the extension's pages, which stand still as long as it does not.
 */
export function steppingAside(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => (performance.now() - since < MOMENT_MS ? undefined : turn());

  async function turn(): Promise<void> {
    await othersFirst();
    since = performance.now();
  }
}

/** A page that is drawn sixty times a second has 16 of them for everything. */
const MOMENT_MS = 8;

/** Timers wait for four milliseconds when they follow each other; messages do not. */
function othersFirst(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
