import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

const manifestSchema = v.looseObject({ default_locale: v.optional(v.string()) });

/**
 * Copies the build to `target`, with the texts of one language only. Distributions ship Chromium
 * without its other languages, and then no flag changes the one in which it asks for texts. The
 * extension's id comes from the folder: the same target keeps the storage.
 */
export async function copyInLanguage(
  extension: string,
  target: string,
  language: string,
): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await cp(extension, target, { recursive: true });
  const path = join(target, 'manifest.json');
  const manifest = v.parse(manifestSchema, JSON.parse(await readFile(path, 'utf8')));
  if (manifest.default_locale === undefined) return;
  await writeFile(path, JSON.stringify({ ...manifest, default_locale: language }));
  const locales = join(target, '_locales');
  for (const locale of await readdir(locales)) {
    if (locale !== language) await rm(join(locales, locale), { recursive: true });
  }
}
