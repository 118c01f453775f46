import * as v from 'valibot';
import type { Session } from '../../e2e/harness/session';

const gateSchema = v.object({ version: v.string() });

/**
 * The version of the data set in the build, once the extension has read it after its installation:
 * its gate is the last thing that it writes then.
 */
export async function builtVersion(session: Session): Promise<string> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    const stored = await session.evaluateInExtension(
      'browser.storage.local.get("gate").then(({ gate }) => gate)',
    );
    const gate = v.safeParse(gateSchema, stored);
    if (gate.success) return gate.output.version;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the extension has published no gate within 30 seconds');
}
