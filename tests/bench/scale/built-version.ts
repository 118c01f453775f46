import * as v from 'valibot';
import type { Session } from '../../e2e/harness/session';

const gateSchema = v.object({ version: v.string() });

/**
 * The version of the data set in the build, once the extension has imported it after its
 * installation: its gate is the last thing that it writes then.
 */
export async function builtVersion(session: Session, withinMs = 30_000): Promise<string> {
  // Its manifest is a page of the extension's origin on which none of its scripts run.
  const page = await session.openExtensionPage('manifest.json');
  const deadline = Date.now() + withinMs;
  while (Date.now() < deadline) {
    const stored: unknown = await page.evaluate(
      'chrome.storage.local.get("gate").then(({ gate }) => gate)',
    );
    const gate = v.safeParse(gateSchema, stored);
    if (gate.success) {
      await page.close();
      return gate.output.version;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the extension has published no gate within ${withinMs / 1000} seconds`);
}
