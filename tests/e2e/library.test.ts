import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bundled } from '../data/bundled';
import { anEntry } from '../data/reading-list/made-up-entry';
import { problemsOf } from './harness/axe-problems';
import { keepEntries } from './harness/kept-list';
import { openBrowser } from './harness/open-browser';
import { soon } from './harness/our-elements';
import { press, pressTab, russianTexts, texts } from './harness/popup-views';
import type { Session } from './harness/session';

const [summary] = bundled;
const MANY = 300;
const TAG = 'видео';
/** Only in the text of the summary. */
const WORD = 'подождите';

/** The newest is the last one, of long words; each tenth has a tag, and one of them is explained. */
const list = Array.from({ length: MANY }, (_, number) =>
  anEntry(number, {
    title: `Pebbles, Part ${number}`,
    ...(number % 10 === 0 ? { tags: [TAG], status: 'reading' } : {}),
    ...(number === 290 ? { summary: summary?.id } : {}),
    ...(number === MANY - 1 ? { authors: ['A'.repeat(190)] } : {}),
  }),
);

// The tests of a browser build on each other: what one has changed, the next finds.
describe.each(['chromium', 'firefox'] as const)('the library in %s', (browserName) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await openBrowser(browserName);
    await keepEntries(session, list);
    page = await session.openExtensionPage('library.html');
  });
  afterEach(async () => {
    await expect.poll(() => texts(page, '.notice'), soon).toEqual([]);
  });
  afterAll(() => session?.close());

  const clear = async () => {
    await page.$eval(
      '.list-search',
      (field) => field instanceof HTMLInputElement && field.select(),
    );
    await press(page, 'Backspace');
  };
  const count = () => texts(page, '.list-count');
  const chosen = () => texts(page, '.chosen-head [role=status]');
  const done = () => texts(page, '.done-bar span');
  const filter = (name: string) => page.locator(`.choice ::-p-text(${name})`).click();
  const rows = (selector: string) => texts(page, `.paper-rows .row ${selector}`);

  test('draws the rows that are seen of a long list, and says how many there are', async () => {
    await expect.poll(count, soon).toEqual([`Статей: ${MANY}`]);
    expect((await rows('.row-title')).slice(0, 2)).toEqual([
      'Pebbles, Part 299',
      'Pebbles, Part 298',
    ]);
    expect((await page.$$('.paper-rows .row')).length).toBeLessThan(60);
    await page.focus('.paper-rows');
    await press(page, 'End');
    await expect
      .poll(() => texts(page, '.row.active .row-title'), soon)
      .toEqual(['Pebbles, Part 0']);
    await press(page, 'Escape');
  });

  test('finds by words of titles, notes and summaries, and filters', async () => {
    await page.type('.list-search', 'part 29');
    await expect.poll(count, soon).toEqual([`Статей: 11 из ${MANY}`]);
    await clear();
    // A word of the summary that explains one of them.
    await page.type('.list-search', WORD);
    await expect.poll(() => rows('.row-title'), soon).toEqual(['Pebbles, Part 290']);
    await clear();
    await filter(TAG);
    await expect.poll(count, soon).toEqual([`Статей: ${MANY / 10} из ${MANY}`]);
    await filter('С разбором');
    await expect.poll(() => rows('.row-title'), soon).toEqual(['Pebbles, Part 290']);
    await filter('С разбором');
    await expect.poll(count, soon).toEqual([`Статей: ${MANY / 10} из ${MANY}`]);
  });

  test('chooses with the keyboard, changes all at once, and takes it back', async () => {
    await page.focus('.paper-rows');
    await press(page, 'Home', 'x', 'j', 'j');
    await page.keyboard.down('Shift');
    await press(page, 'ArrowDown');
    await page.keyboard.up('Shift');
    await expect.poll(chosen, soon).toEqual(['Выбрано: 3']);
    await press(page, 'a');
    await expect.poll(chosen, soon).toEqual([`Выбрано: ${MANY / 10}`]);
    await page.type('.chosen-bar [role=combobox]', 'новая');
    await press(page, 'Enter');
    await expect.poll(done, soon).toEqual([`Метка «новая» — Статей: ${MANY / 10}`]);
    await page.locator('.chosen-bar .status-choice ::-p-text(Прочитано)').click();
    await expect.poll(done, soon).toEqual([`«Прочитано» — Статей: ${MANY / 10}`]);
    expect(new Set(await rows('.status'))).toEqual(new Set(['Прочитано']));
    await page.locator('.done-bar ::-p-text(Вернуть)').click();
    await expect.poll(done, soon).toEqual(['Всё как было']);
    expect(new Set(await rows('.status'))).toEqual(new Set(['Читаю']));
    await page.focus('.paper-rows');
    await press(page, 'Escape');
  });

  test('deletes into the trash with undo at once, and from the trash', async () => {
    await page.focus('.paper-rows');
    await press(page, 'Home', 'Delete');
    await expect.poll(done, soon).toEqual(['В корзине: «Pebbles, Part 290»']);
    await page.focus('.paper-rows');
    await page.keyboard.down('Control');
    await press(page, 'z');
    await page.keyboard.up('Control');
    await expect.poll(done, soon).toEqual(['Всё как было']);
    expect(await rows('.row-title')).toContain('Pebbles, Part 290');
    await page.focus('.paper-rows');
    await press(page, 'Home', 'Delete');
    await expect.poll(done, soon).toEqual(['В корзине: «Pebbles, Part 290»']);
    await pressTab(page, 'Корзина');
    await expect
      .poll(() => texts(page, '.deleted .row-title'), soon)
      .toEqual(['Pebbles, Part 290']);
    expect.soft(await problemsOf(page)).toEqual([]);
    await page.locator('.deleted button').click();
    await expect.poll(() => texts(page, '.deleted'), soon).toEqual([]);
    await pressTab(page, 'Мой список');
  });

  test('joins two entries of one paper, and parts them again', async () => {
    await page.focus('.paper-rows');
    await press(page, 'Home', 'x', 'j', 'x');
    await page.locator('.chosen-bar ::-p-text(Это одна статья)').click();
    await expect.poll(count, soon).toEqual([`Статей: ${MANY / 10 - 1} из ${MANY - 1}`]);
    await page.focus('.paper-rows');
    await press(page, 'Home', 'Enter');
    await page.locator('.joined ::-p-text(Разделить)').click();
    await expect.poll(count, soon).toEqual([`Статей: ${MANY / 10} из ${MANY}`]);
  });

  test('keeps a note as it is typed: it is there after a reload at once', async () => {
    await page.locator('.row ::-p-text(Part 290)').click();
    await expect.poll(() => texts(page, '.entry .summary-body'), soon).toHaveLength(1);
    await page.type('.note textarea', '**Важно**: проверить на своих данных');
    await reloaded(page);
    await filter(TAG);
    await page.locator('.row ::-p-text(Part 290)').click();
    await expect
      .poll(
        () =>
          page.$eval('.note textarea', (field) => field.textContent || Reflect.get(field, 'value')),
        soon,
      )
      .toBe('**Важно**: проверить на своих данных');
    await page.type('.list-search', 'проверим данные');
    await expect.poll(() => rows('.excerpt mark'), soon).toEqual(['проверить', 'данных']);
    await clear();
    await filter(TAG);
  });

  test('says what a file will change before it does, and takes it back', async () => {
    await giveFile(
      page,
      '@misc{a, title={From a File}, eprint={2401.00001}}\n@misc{b, year={2020}}',
    );
    await expect
      .poll(() => texts(page, '.import-preview summary'), soon)
      .toEqual(['Добавится статей: 1', 'Не прочитано: 1']);
    expect.soft(await problemsOf(page)).toEqual([]);
    // Keys are for the dialog, not for the list behind it.
    await press(page, 'Delete', 'Escape');
    await expect.poll(() => texts(page, '.import-preview'), soon).toEqual([]);
    expect(await count()).toEqual([`Статей: ${MANY}`]);
    await giveFile(page, '@misc{a, title={From a File}, eprint={2401.00001}}');
    await page.locator('.import-preview .main').click();
    await expect.poll(count, soon).toEqual([`Статей: ${MANY + 1}`]);
    await expect.poll(done, soon).toEqual(['Прочитано из файла: 1']);
    await page.locator('.done-bar ::-p-text(Вернуть)').click();
    await expect.poll(count, soon).toEqual([`Статей: ${MANY}`]);
  });

  test('the list of the popup is where it was left when one comes back to it', async () => {
    const popup = await session.openExtensionPage('popup.html');
    await pressTab(popup, 'Мой список');
    await expect.poll(() => texts(popup, '.saved .row-title'), soon).toHaveLength(100);
    expect(await beyondTheEdge(popup, '.row')).toEqual([]);
    await popup.evaluate('scrollTo(0, 2000)');
    await pressTab(popup, 'Поиск');
    await popup.waitForSelector('[role=combobox]');
    await pressTab(popup, 'Мой список');
    await expect.poll(() => popup.evaluate('scrollY'), soon).toBe(2000);
    await popup.close();
  });

  test('gives what is shown as a file', async () => {
    await page.type('.list-search', 'part 290');
    await expect.poll(count, soon).toEqual([`Статей: 1 из ${MANY}`]);
    await page.evaluate(keepFiles);
    await page.select('.export-choice', 'bibtex');
    await expect.poll(() => page.evaluate('files.length'), soon).toBe(1);
    const file = String(await page.evaluate('files[0]'));
    expect(file.match(/@/g)).toHaveLength(1);
    expect(file).toContain('Pebbles, Part 290');
    await clear();
  });

  test('has nothing that axe finds wrong, wide and narrow, and all texts in their language', async () => {
    await press(page, 'ArrowDown');
    await press(page, 'a');
    await expect.poll(chosen, soon).toHaveLength(1);
    expect.soft(await problemsOf(page)).toEqual([]);
    await page.focus('.paper-rows');
    await press(page, 'Home');
    await expect.poll(() => texts(page, '.entry .authors'), soon).toHaveLength(1);
    await page.setViewport({ width: 480, height: 800 });
    expect.soft(await problemsOf(page)).toEqual([]);
    expect(await beyondTheEdge(page, '.entry')).toEqual([]);
    await page.locator('.entry .back').click();
    await page.locator('.open-filters').click();
    expect.soft(await problemsOf(page)).toEqual([]);
    expect(await russianTexts(page)).toEqual([]);
  });

  test('says what was done beside the names of the views, not over them, at every width', async () => {
    await page.focus('.paper-rows');
    await press(page, 'Home', 'Delete');
    await expect.poll(done, soon).toHaveLength(1);
    for (const width of [360, 480, 1000, 1100]) {
      await page.setViewport({ width, height: 800 });
      expect.soft(await coveredViews(page), `${width} px`).toEqual([]);
    }
  });
});

/** The names of views that something lies over, so that a click would miss them. */
function coveredViews(page: Page): Promise<(string | null)[]> {
  return page.$$eval('[role=tab]', (tabs) =>
    tabs
      .filter((tab) => {
        const { left, top, width, height } = tab.getBoundingClientRect();
        return [0.1, 0.5, 0.9].some(
          (part) => document.elementFromPoint(left + width * part, top + height / 2) !== tab,
        );
      })
      .map(({ textContent }) => textContent),
  );
}

/** What within these elements does not fit into the window: it is cut off, or one has to scroll. */
function beyondTheEdge(page: Page, selector: string): Promise<string[]> {
  return page.$$eval(`${selector} *`, (elements) =>
    elements
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map(({ tagName, className }) => `${tagName} ${className}`),
  );
}

/** From within: Firefox's protocol does not hear of a page of an extension that it has loaded anew. */
async function reloaded(page: Page): Promise<void> {
  await page.evaluate('globalThis.before = true; void setTimeout(() => location.reload())');
  await expect
    .poll(
      () => page.evaluate('!globalThis.before && document.querySelector(".row") !== null'),
      soon,
    )
    .toBe(true);
}

/** Has the reader choose a file. */
async function giveFile(page: Page, text: string): Promise<void> {
  await page.$eval(
    '.transfer input[type=file]',
    (input, text) => {
      const files = new DataTransfer();
      files.items.add(new File([text], 'list.bib'));
      if (input instanceof HTMLInputElement) input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
  );
}

/** Runs in the page: what would be downloaded is kept in `files`. */
function keepFiles(): void {
  const files: string[] = [];
  const create = URL.createObjectURL;
  URL.createObjectURL = (blob: Blob) => {
    blob.text().then((text) => files.push(text));
    return create(blob);
  };
  // Of a link that is never put into the page.
  HTMLAnchorElement.prototype.click = () => undefined;
  Object.assign(globalThis, { files });
}
