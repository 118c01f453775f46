import { buildFolders } from '../browsers/launch';
import type { BrowserName } from '../browsers/places';
import { Failure } from '../failure';
import { inProject } from '../project-root';
import { runTool } from '../tool';

/**
 * Builds the extension for the browser and gives its folder.
 *
 * @throws Failure with what the build printed.
 */
export async function buildExtension(name: BrowserName): Promise<string> {
  console.log('Building the extension …');
  const target = name === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
  const { succeeded, output } = await runTool('wxt', ['build', ...target]);
  if (!succeeded) throw new Failure(`The build failed:\n${output}`);
  return inProject(buildFolders[name]);
}
