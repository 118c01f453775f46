import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { PAGES } from './pages';

const SUMMARIES = 'data/summaries.jsonl';
const datasetVersion = createHash('sha256')
  .update(readFileSync(SUMMARIES))
  .digest('hex')
  .slice(0, 16);

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  vite: () => ({
    plugins: [preact()],
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
        absoluteSrc: `${import.meta.dirname}/${SUMMARIES}`,
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
