import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { inProject } from '../../../scripts/project-root';

/** What an entry and all it imports weigh in bytes, minified and compressed. */
export async function bundleBytes(entry: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: inProject(), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  const [script] = outputFiles;
  return script ? gzipSync(script.contents, { level: 9 }).length : 0;
}
