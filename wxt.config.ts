import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  manifest: { default_locale: 'ru', name: '__MSG_extensionName__' },
  vite: () => ({ plugins: [preact()] }),
});
