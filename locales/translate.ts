import { browser } from 'wxt/browser';
import type { Translate } from '@/components/text';

/** The names of messages are generated from the texts beside this: WXT's types do not know them. */
const i18n: { getMessage(name: string, values: string[]): string } = browser.i18n;

/** The interface's texts in the language of the browser. */
export const translate: Translate = (key, ...values) => i18n.getMessage(key, values);
