import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { PAGES } from './pages';

const SUMMARIES = 'data/summaries.jsonl';
const summaries = readFileSync(join(import.meta.dirname, SUMMARIES));
const datasetVersion = createHash('sha256').update(summaries).digest('hex').slice(0, 16);

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

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  vite: () => ({
    plugins: [preact(), withoutInnerHtml()],
    // The oldest browsers that the manifests admit: their CSS has light-dark().
    build: { target: ['chrome123', 'firefox142'] },
    define: { __DATASET_VERSION__: JSON.stringify(datasetVersion) },
  }),
  hooks: {
    'prepare:publicPaths'(_wxt, paths) {
      paths.push('summaries.jsonl');
    },
    'build:publicAssets'(_wxt, assets) {
      assets.push({
        absoluteSrc: join(import.meta.dirname, SUMMARIES),
        relativeDest: 'summaries.jsonl',
      });
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
