import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { datasetFiles } from '../../../bundled/files';
import { buildFolders } from '../../../scripts/browsers/launch';
import { inProject } from '../../../scripts/project-root';
import { type TemporaryFolder, temporaryFolder } from '../../../scripts/temporary-folder';
import type { BrowserName } from './session';

type Edit = (lines: string[]) => string[];

/**
 * A copy of the build whose summaries were changed on their way to the reader: it still takes
 * them for those that it was built with.
 *
 * @param edit gets the lines of `summaries.jsonl`, gives those of the copy
 */
export async function damagedBuild(name: BrowserName, edit: Edit): Promise<TemporaryFolder> {
  const copy = temporaryFolder(`${name}-build`);
  await cp(inProject(buildFolders[name]), copy.path, { recursive: true });
  const path = join(copy.path, 'summaries.jsonl');
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
  for (const { name, text } of datasetFiles(edit(lines))) {
    await writeFile(join(copy.path, name), text);
  }
  return copy;
}

/** A copy that is the next version of the extension, with a data set of its own. */
export async function updatedBuild(name: BrowserName, edit: Edit): Promise<TemporaryFolder> {
  const copy = await damagedBuild(name, edit);
  const before = await datasetVersion(copy.path);
  const after = [...before].reverse().join('');
  await editScripts(copy.path, (script) => script.replaceAll(before, after));
  await editManifest(join(copy.path, 'manifest.json'), () => ({ version: '99.0' }));
  return copy;
}

/** A copy that has no more room than a page has: on a full disk the others have none either. */
export async function limitedBuild(name: BrowserName): Promise<TemporaryFolder> {
  const copy = temporaryFolder(`${name}-build`);
  await cp(inProject(buildFolders[name]), copy.path, { recursive: true });
  await editManifest(join(copy.path, 'manifest.json'), ({ permissions }) => ({
    permissions: permissions.filter((permission) => permission !== 'unlimitedStorage'),
  }));
  return copy;
}

/**
 * A copy whose background waits a fifteenth of the time, wherever it waits. Not less: Chromium
 * itself keeps extensions for 0.7 seconds from an address that gave its third error.
 */
export async function hurriedBuild(name: BrowserName): Promise<TemporaryFolder> {
  const copy = temporaryFolder(`${name}-build`);
  await cp(inProject(buildFolders[name]), copy.path, { recursive: true });
  const path = join(copy.path, 'background.js');
  await writeFile(path, HURRIED + (await readFile(path, 'utf8')));
  return copy;
}

const HURRIED = `{
  const { setTimeout } = globalThis;
  globalThis.setTimeout = (work, time, ...others) => setTimeout(work, time / 15, ...others);
}
`;

/**
 * Takes from a session's folder the scripts of workers that Chromium keeps: with an update from the
 * store it drops them by itself, with one of an unpacked extension it goes on with the old.
 */
export async function forgetWorkers(folder: string): Promise<void> {
  const kept = join(folder, 'profile', 'Default', 'Service Worker');
  await rm(kept, { recursive: true, force: true });
}

/** The version of the data set as the build writes it into the scripts (`wxt.config.ts`). */
async function datasetVersion(build: string): Promise<string> {
  const script = await readFile(join(build, 'background.js'), 'utf8');
  const version = /[`'"]([0-9a-f]{12})[`'"]/.exec(script)?.[1];
  if (version === undefined) throw new Error('the build has no version of its data set');
  return version;
}

async function editScripts(build: string, edit: (script: string) => string): Promise<void> {
  const files = await readdir(build, { recursive: true });
  for (const name of files.filter((name) => name.endsWith('.js'))) {
    const path = join(build, name);
    await writeFile(path, edit(await readFile(path, 'utf8')));
  }
}

const manifestSchema = v.looseObject({ permissions: v.array(v.string()) });

async function editManifest(
  path: string,
  edit: (manifest: v.InferOutput<typeof manifestSchema>) => object,
): Promise<void> {
  const manifest = v.parse(manifestSchema, JSON.parse(await readFile(path, 'utf8')));
  await writeFile(path, JSON.stringify({ ...manifest, ...edit(manifest) }));
}
