/** Where browsers are found on Linux, macOS and Windows. */
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** The environment variable that names a browser's executable, before any search. */
export const pathVariable = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' } as const;

const commands: Record<BrowserName, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
    'brave',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const macApplications: Record<BrowserName, string[]> = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'],
  firefox: ['Firefox'],
};

const windowsPrograms: Record<BrowserName, string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/** Paths where the browser may be on this system, the likeliest first; none is checked. */
export function browserPlaces(name: BrowserName): string[] {
  return [...onPath(name), ...inUsualFolders(name)];
}

function onPath(name: BrowserName): string[] {
  if (process.platform === 'win32') return [];
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return commands[name].flatMap((command) => folders.map((folder) => join(folder, command)));
}

function inUsualFolders(name: BrowserName): string[] {
  switch (process.platform) {
    case 'darwin':
      return macPlaces(name);
    case 'win32':
      return windowsPlaces(name);
    default:
      return commands[name].flatMap((command) => [
        `/usr/bin/${command}`,
        `/opt/${command}/${command}`,
      ]);
  }
}

function macPlaces(name: BrowserName): string[] {
  const folders = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
  return macApplications[name].flatMap((application) =>
    folders.map((folder) => {
      const binary = application === 'Firefox' ? 'firefox' : application;
      return join(folder, `${application}.app`, 'Contents', 'MacOS', binary);
    }),
  );
}

function windowsPlaces(name: BrowserName): string[] {
  const { ProgramFiles, 'ProgramFiles(x86)': programFilesX86, LOCALAPPDATA } = process.env;
  const folders = [ProgramFiles, programFilesX86, LOCALAPPDATA].filter((f) => f !== undefined);
  return windowsPrograms[name].flatMap((program) => folders.map((folder) => join(folder, program)));
}
