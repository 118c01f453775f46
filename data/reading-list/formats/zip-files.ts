import { strToU8, zipSync } from 'fflate';
import type { NamedText } from './markdown/write-notes';

/** Texts as one archive, in UTF-8. */
export function zipped(files: NamedText[], now: Date): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ name, text }) => [name, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: now }));
}
