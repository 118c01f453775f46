/** Browsers from the system's own package manager, where it may be used without a question. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { BrowserName } from './places';

interface PackageManager {
  command: string;
  needsRoot: boolean;
  packages: Record<BrowserName, string>;
  install: (name: string) => string[][];
}

const packageManagers: PackageManager[] = [
  {
    command: 'apt-get',
    needsRoot: true,
    packages: { chromium: 'chromium', firefox: 'firefox-esr' },
    install: (name) => [
      ['update', '-q'],
      ['install', '-q', '-y', '--no-install-recommends', name],
    ],
  },
  {
    command: 'dnf',
    needsRoot: true,
    packages: { chromium: 'chromium', firefox: 'firefox' },
    install: (name) => [['install', '-q', '-y', name]],
  },
  {
    command: 'pacman',
    needsRoot: true,
    packages: { chromium: 'chromium', firefox: 'firefox' },
    install: (name) => [['-Sy', '--noconfirm', name]],
  },
  {
    command: 'brew',
    needsRoot: false,
    packages: { chromium: 'google-chrome', firefox: 'firefox' },
    install: (name) => [['install', '--quiet', '--cask', name]],
  },
];

/**
 * Installs a browser by the system's package manager.
 *
 * @returns whether that was tried and said to have worked, and what it printed.
 */
export function installSystemPackage(name: BrowserName): { installed: boolean; output: string } {
  const manager = packageManagers.find(({ command }) => isCommand(command));
  if (!manager) return { installed: false, output: 'no package manager that we know' };
  const prefix = manager.needsRoot ? rootPrefix() : [];
  if (!prefix) return { installed: false, output: `${manager.command} needs root` };
  const packageName = manager.packages[name];
  console.log(`Installing ${packageName} (${manager.command}) …`);
  return runAll(manager.install(packageName).map((args) => [...prefix, manager.command, ...args]));
}

function runAll(commands: string[][]): { installed: boolean; output: string } {
  let output = '';
  let installed = false;
  for (const [command = '', ...args] of commands) {
    const done = spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    output += `${done.stdout ?? ''}${done.stderr ?? ''}`;
    // The last command decides: an update may fail for one of many sources and still suffice.
    installed = done.status === 0;
  }
  return { installed, output };
}

/** What to put before a command so that it runs as root, or `undefined` if it cannot be. */
function rootPrefix(): string[] | undefined {
  const quietly = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  if (process.getuid?.() === 0) return quietly;
  const sudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
  return sudo.status === 0 ? ['sudo', '-n', ...quietly] : undefined;
}

function isCommand(command: string): boolean {
  const folders = ['/usr/bin', '/bin', '/usr/local/bin', '/opt/homebrew/bin'];
  return folders.some((folder) => existsSync(`${folder}/${command}`));
}
