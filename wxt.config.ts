import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { DATASET_CONTENTS, datasetFiles } from './bundled/files';
import { OPTIONAL_PAGES, PAGES } from './permissions/pages';
import { fewChunksAtStart, libraryAhead } from './window-chunks';

const SUMMARIES = 'data/summaries.jsonl';
const MAKERS = ['data/match', 'data/search', 'data/store/generation'];

/** Changes with the summaries and with the code that keeps them: either fills the store anew. */
function datasetVersion(): string {
  const files = [SUMMARIES, ...MAKERS.flatMap(sourcesUnder)];
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(inProject(file)));
  return hash.digest('hex').slice(0, 12);
}

function sourcesUnder(folder: string): string[] {
  const names = readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(folder, name));
}

function inProject(path: string): string {
  return join(import.meta.dirname, path);
}

/**
 * Takes the one place out of Preact that can turn a string into HTML (`dangerouslySetInnerHTML`):
 * nothing here uses it, and what is not there can't be misused.
 */
function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.mjs$/.test(id)) return;
      const safe = code.replaceAll(/\(\w+\.innerHTML=\w+\.__html\)/g, 'undefined');
      if (safe === code) this.error('Preact no longer sets innerHTML as it did: look again');
      return { code: safe, map: null };
    },
  };
}

/** Where scripts can do with less, and what they have instead. */
const LIGHTER = {
  // The browser's own API, whose promises are all that most scripts need: 10 kB less. Only the
  // background answers messages with promises, which not every Chromium understands.
  browser: { '@wxt-dev/webextension-polyfill/browser': '@wxt-dev/browser' },
  context: {
    'wxt/utils/content-script-context': inProject('entrypoints/detector.content/context.ts'),
  },
};

/** Makes light what must start fast: scripts in pages, above all the detector, and the popup. */
function lightScripts(): Plugin {
  let lighter: Record<string, string> = {};
  return {
    name: 'light-scripts',
    enforce: 'pre',
    configResolved({ build }) {
      const entry = JSON.stringify((build.lib || undefined)?.entry ?? '');
      lighter = {
        ...(entry.includes('background') ? {} : LIGHTER.browser),
        ...(/(?:detector|bibliography|optional)\.content/.test(entry) ? LIGHTER.context : {}),
      };
    },
    resolveId(source) {
      const path = lighter[source];
      return path && this.resolve(path);
    },
  };
}

/**
 * The page in which `entrypoints/page-reader` runs. Were it one of Vite's pages, its code would
 * become part of what all windows load at their start.
 */
const PAGE_READER = '<!doctype html><meta charset="utf-8"><script src="/page-reader.js"></script>';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  vite: () => ({
    plugins: [preact(), withoutInnerHtml(), lightScripts(), fewChunksAtStart(), libraryAhead()],
    // The oldest browsers that the manifests admit: their CSS has light-dark().
    build: {
      target: ['chrome123', 'firefox142'],
      // Links put in for what a chunk imports, before it is asked for: 10 ms for fifteen of them.
      modulePreload: false,
      // WXT's own, which says nothing in a build that is released.
      rolldownOptions: { treeshake: { manualPureFunctions: ['logger.error'] } },
    },
    define: { __DATASET_VERSION__: JSON.stringify(datasetVersion()) },
  }),
  hooks: {
    'prepare:publicPaths'(_wxt, paths) {
      paths.push(DATASET_CONTENTS);
    },
    'build:publicAssets'({ config }, assets) {
      const lines = readFileSync(inProject(SUMMARIES), 'utf8').trimEnd().split('\n');
      for (const { name, text } of datasetFiles(lines)) {
        assets.push({ contents: text, relativeDest: name });
      }
      if (config.browser !== 'firefox') {
        assets.push({ contents: PAGE_READER, relativeDest: 'page-reader.html' });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'ru',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      'alarms',
      // Only a page can read HTML: Firefox's background is one.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    host_permissions: PAGES,
    optional_host_permissions: OPTIONAL_PAGES,
    action: { default_title: '__MSG_extensionName__' },
    omnibox: { keyword: 'cr' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'save-paper': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandSave__',
      },
    },
    options_ui: { page: 'library.html', open_in_tab: true },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'concise-research@c-research',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
