import { existsSync } from 'node:fs';
import { buildFolders } from '../../../scripts/browsers/launch';
import { inProject } from '../../../scripts/project-root';

/** The real-browser tests run what was built: without a build they say so, once. */
export default function requireBuilds(): void {
  const missing = Object.values(buildFolders).filter(
    (folder) => !existsSync(inProject(folder, 'manifest.json')),
  );
  if (missing.length > 0) {
    throw new Error(`Not built: ${missing.join(', ')}. Run "npm run build" first.`);
  }
}
