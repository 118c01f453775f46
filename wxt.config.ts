import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { DATASET_CONTENTS, datasetFiles } from './dataset-files';
import { PAGES } from './pages';

const SUMMARIES = 'data/summaries.jsonl';
const MAKERS = ['data/match', 'data/search', 'data/store/generation'];

/** Changes with the summaries and with the code that keeps them: either fills the store anew. */
function datasetVersion(): string {
  const files = [SUMMARIES, ...MAKERS.flatMap(sourcesUnder)];
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(inProject(file)));
  return hash.digest('hex').slice(0, 16);
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

/** Modules that the detector does with less of, and what it has instead. */
const LIGHTER = new Map([
  // The browser's own API, whose promises are all it needs: 3 kB.
  ['@wxt-dev/webextension-polyfill/browser', '@wxt-dev/browser'],
  ['wxt/utils/content-script-context', inProject('entrypoints/detector.content/context.ts')],
]);

/** The detector runs in every page of arXiv and OpenReview, nearly always for nothing. */
function lightDetector(): Plugin {
  let inDetector = false;
  return {
    name: 'light-detector',
    enforce: 'pre',
    configResolved({ build }) {
      const { entry } = build.lib || {};
      inDetector = JSON.stringify(entry ?? '').includes('detector.content');
    },
    resolveId(source) {
      const lighter = inDetector ? LIGHTER.get(source) : undefined;
      return lighter && this.resolve(lighter);
    },
  };
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  vite: () => ({
    plugins: [preact(), withoutInnerHtml(), lightDetector()],
    // The oldest browsers that the manifests admit: their CSS has light-dark().
    build: { target: ['chrome123', 'firefox142'] },
    define: { __DATASET_VERSION__: JSON.stringify(datasetVersion()) },
  }),
  hooks: {
    'prepare:publicPaths'(_wxt, paths) {
      paths.push(DATASET_CONTENTS);
    },
    'build:publicAssets'(_wxt, assets) {
      const lines = readFileSync(inProject(SUMMARIES), 'utf8').trimEnd().split('\n');
      for (const { name, text } of datasetFiles(lines)) {
        assets.push({ contents: text, relativeDest: name });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'ru',
    permissions: ['storage', 'scripting'],
    host_permissions: PAGES,
    action: { default_title: '__MSG_extensionName__' },
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
