/**
 * The packages of the lockfile, installed where they are not. Imports nothing but Node.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs `npm ci` unless `node_modules` is what the lockfile says. Ends the process on failure. */
export function ensureDependencies() {
  refuseOldNode();
  if (isInstalled()) return;
  console.log('Installing dependencies (npm ci) …');
  const { command, args, shell } = npm();
  const done = spawnSync(
    command,
    // NODE_ENV=production would leave out the tools that build the extension.
    [...args, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: root, encoding: 'utf8', shell, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  if (done.status === 0) return;
  console.error(done.stdout ?? '', done.stderr ?? '', done.error?.message ?? '');
  console.error('npm ci failed: see above. Is the package registry within reach?');
  process.exit(1);
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

/**
 * npm writes `node_modules/.package-lock.json` last, so its being there also means that no
 * installation was cut short. It lacks only what is optional on this system.
 */
function isInstalled() {
  const wanted = readJson('package-lock.json');
  const installed = readJson('node_modules/.package-lock.json')?.packages;
  if (!installed || !matchesPackageJson(wanted?.packages?.[''])) return false;
  const { '': _root, ...packages } = wanted.packages;
  return (
    Object.keys(installed).every((path) => path in packages) &&
    Object.entries(packages).every(([path, entry]) =>
      path in installed
        ? installed[path].version === entry.version && sameIntegrity(installed[path], entry)
        : entry.optional === true,
    )
  );
}

function sameIntegrity(one, other) {
  return !one.integrity || !other.integrity || one.integrity === other.integrity;
}

/** Where package.json was edited after the lockfile, `npm ci` has to say so. */
function matchesPackageJson(lockedRoot) {
  const manifest = readJson('package.json');
  return ['dependencies', 'devDependencies'].every(
    (kind) => sorted(manifest?.[kind]) === sorted(lockedRoot?.[kind]),
  );
}

function sorted(record) {
  return JSON.stringify(Object.entries(record ?? {}).sort());
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
  } catch {
    return undefined; // Missing or cut short: the same as not installed.
  }
}

/** npm of the Node that runs this, when npm started us; else the one on PATH. */
function npm() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js')) return { command: process.execPath, args: [script] };
  const windows = process.platform === 'win32';
  return { command: windows ? 'npm.cmd' : 'npm', args: [], shell: windows };
}
