import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The absolute path of a file of this project. */
export function inProject(...parts: string[]): string {
  return join(root, ...parts);
}
