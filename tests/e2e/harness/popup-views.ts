/** The popup and the library page, alike in their views: read and used as a reader would. */
import type { KeyInput, Page } from 'puppeteer-core';
import { textsIn } from './our-elements';

/** The texts of what `selector` finds, in order. */
export function texts(popup: Page, selector: string): Promise<string[]> {
  return textsIn(popup, 'main', selector);
}

/** Goes to a view by its name. */
export function pressTab(popup: Page, name: string): Promise<void> {
  return popup.locator(`[role=tab]::-p-text(${name})`).click();
}

/** Types into the search field, once a view that was just gone to has drawn it. */
export async function typeQuery(popup: Page, query: string): Promise<void> {
  const field = await popup.waitForSelector('[role=combobox]');
  await field?.type(query);
}

export async function press(popup: Page, ...keys: KeyInput[]): Promise<void> {
  for (const key of keys) await popup.keyboard.press(key);
}

/** What stands in the search field. */
export function queryOf(popup: Page): Promise<string | undefined> {
  return popup.evaluate(() => document.querySelector('input')?.value);
}

/** The titles of all rows of a search, which come as one scrolls: as many as it says that it has. */
export async function allRowTitles(popup: Page): Promise<string[]> {
  await popup.waitForFunction(() => {
    scrollTo(0, document.body.scrollHeight);
    const rows = document.querySelectorAll('main .row-title').length;
    const count = /\d+/.exec(document.querySelector('main .count')?.textContent ?? '')?.[0];
    return rows > 0 && rows === Number(count);
  });
  return texts(popup, '.row-title');
}

/** The title of the hit that the input names as the active one, and those that look chosen. */
export function chosen(popup: Page) {
  return popup.evaluate(() => {
    const titleOf = (option: Element | null) =>
      option?.querySelector('.row-title')?.textContent ?? undefined;
    const active = document.querySelector('input')?.getAttribute('aria-activedescendant') ?? '';
    const selected = document.querySelectorAll('[role=option][aria-selected=true]');
    return {
      active: titleOf(document.getElementById(active)),
      selected: [...selected].map(titleOf),
    };
  });
}

/** The tabs that have the focus, are selected, are reached by the Tab key and name the view. */
export function currentTab(popup: Page) {
  return popup.evaluate(() => {
    const nameOf = (tab: Element | null | undefined) => tab?.textContent ?? undefined;
    const all = (selector: string) => [...document.querySelectorAll(selector)].map(nameOf);
    const panel = document.querySelector('[role=tabpanel]');
    return {
      focused: nameOf(document.activeElement),
      selected: all('[role=tab][aria-selected=true]'),
      reached: all('[role=tab][tabindex="0"]'),
      view: nameOf(document.getElementById(panel?.getAttribute('aria-labelledby') ?? '')),
    };
  });
}

/** Texts with Cyrillic letters, seen or only heard, that do not say that they are Russian. */
export function russianTexts(popup: Page): Promise<string[]> {
  return popup.evaluate(() => {
    const elements = [...document.querySelectorAll('*:not([lang=ru], [lang=ru] *)')];
    const own = elements.flatMap((element) => [
      ...[...element.childNodes].filter((node) => node instanceof Text).map(({ data }) => data),
      ...['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
    ]);
    return own.filter((text) => /\p{Script=Cyrillic}/u.test(text));
  });
}
