import { build } from 'esbuild';
import { inProject } from '../../../scripts/project-root';

/**
 * A script with code of ours, to be evaluated in a page of the extension: what it exports is there
 * under a name.
 *
 * @param path of the module, in the project
 */
export async function bundledScript(path: string, name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [inProject(path)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: name,
    alias: { '@': inProject('.') },
    // Evaluated, it would be a variable of that evaluation only.
    footer: { js: `globalThis.${name} = ${name};` },
  });
  return outputFiles[0]?.text ?? '';
}
