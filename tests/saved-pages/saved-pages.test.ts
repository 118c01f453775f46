/**
 * The readers on pages as sites served them. The pages are kept beside the repository
 * (`../shared/pages`, or `pages` in the folder that `CONCISE_SHARED` names), not in it.
 *
 * What a page holds is counted here from its HTML as text, never with the selectors of a reader.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM, VirtualConsole } from 'jsdom';
import { afterAll, describe, expect, it } from 'vitest';
import { readPage, sites } from '@/sites';
import { listRow } from '@/sites/list-row';
import type { Mention } from '@/sites/mention';
import { note } from '../note';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const PAGES = join(resolve(REPOSITORY, process.env.CONCISE_SHARED ?? '../shared'), 'pages');

const SLOW = 60_000;
const totals = { files: 0, subjects: 0, listed: 0 };

/** The addresses of the saved pages by their file, as far as `INDEX.tsv` knows them. */
function savedAddresses(): Map<string, string> {
  const lines = readFileSync(join(PAGES, 'INDEX.tsv'), 'utf8').split('\n').slice(1);
  return new Map(
    lines.map((line) => line.split('\t')).map(([file, , url]) => [file ?? '', url ?? '']),
  );
}

function savedPages(kind: string): string[] {
  return readdirSync(join(PAGES, kind)).map((name) => `${kind}/${name}`);
}

interface SavedPage {
  html: string;
  document: Document;
}

function open(file: string): SavedPage {
  const html = readFileSync(join(PAGES, file), 'utf8');
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  return { html, document };
}

/** Reads the page, says what was found, and proves that no other reader stumbles over it. */
function readSaved(file: string, { document }: SavedPage, url: URL): Mention[] {
  for (const site of sites) site.mentions(document, url);
  const mentions = readPage(document, url);
  const subjects = mentions.filter(({ role }) => role === 'subject').length;
  const listed = mentions.length - subjects;
  totals.files += 1;
  totals.subjects += subjects;
  totals.listed += listed;
  console.log(`${file}: ${subjects} subject, ${listed} listed`);
  return mentions;
}

/** Letters and digits only: what is left when markup, TeX and spaces differ. */
function bare(title: string | null | undefined): string {
  return (title ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The page's `<title>` without the id before it and the site after it; the last, if translated. */
function ownTitle(document: Document): string {
  return document.title.replace(/^.*\[[\w./-]+\]/s, '').replace(/\| OpenReview\s*$/, '');
}

function idsIn(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, id]) => (id ?? '').trim());
}

function expectOneSubject(
  mentions: Mention[],
  ids: Record<string, string | undefined>,
  title: string,
): void {
  expect(mentions.map(({ role }) => role)).toEqual(['subject']);
  expect(mentions[0]?.ids).toEqual(ids);
  expect(bare(mentions[0]?.title)).toBe(bare(title));
  expect(mentions[0]?.title).not.toMatch(/^Title:|\s{2}|\n/);
}

/** Each listed paper has a row, and no two share a part of one. */
function expectRows(mentions: Mention[]): void {
  const rows = mentions.map(({ element }) => listRow(element));
  expect(rows.filter((row) => !row)).toEqual([]);
  const parts = rows.flatMap((row) => row ?? []);
  expect(new Set(parts).size).toBe(parts.length);
}

function expectTitled(mentions: Mention[]): void {
  expect(mentions.filter(({ role, title }) => role !== 'listed' || !title)).toEqual([]);
}

if (!existsSync(join(PAGES, 'INDEX.tsv'))) {
  it('is skipped, since the saved pages are absent', () => {
    note(
      `The saved pages are absent: there is no ${join('pages', 'INDEX.tsv')} in the shared folder.`,
    );
    expect(existsSync(PAGES)).toBe(false);
  });
} else {
  describe('saved pages', () => {
    const addresses = savedAddresses();
    const addressOf = (file: string) => new URL(addresses.get(file) || 'about:blank');

    it.each(savedPages('arxiv_abs'))(
      '%s is about its paper',
      (file) => {
        const saved = open(file);
        const url = addressOf(file);
        const id = url.pathname.replace('/abs/', '');
        const mentions = readSaved(file, saved, url);
        expectOneSubject(mentions, { arxiv: id }, ownTitle(saved.document));
      },
      SLOW,
    );

    it.each(savedPages('arxiv_html'))(
      '%s is about its paper',
      (file) => {
        const saved = open(file);
        const url = addressOf(file);
        const id = url.pathname.replace(/^\/html\//, '').replace(/v\d+$/, '');
        const mentions = readSaved(file, saved, url);
        expectOneSubject(mentions, { arxiv: id }, ownTitle(saved.document));
      },
      SLOW,
    );

    it.each(savedPages('arxiv_list'))(
      '%s: every row has its id and title',
      (file) => {
        const saved = open(file);
        const mentions = readSaved(file, saved, addressOf(file));
        const ids = idsIn(saved.html, /<a href\s*=\s*"\/abs\/([^"]+)" title="Abstract"/g);
        expect(ids.length).toBeGreaterThan(20);
        expect(mentions.map((mention) => mention.ids.arxiv)).toEqual(ids);
        expectTitled(mentions);
        expectRows(mentions);
      },
      SLOW,
    );

    it.each(savedPages('arxiv_search'))(
      '%s: every result has its id and title',
      (file) => {
        const saved = open(file);
        const mentions = readSaved(file, saved, addressOf(file));
        const ids = idsIn(saved.html, />arXiv:([^<]+)<\/a>/g).map((id) => id.replace(/v\d+$/, ''));
        expect(ids).toHaveLength(saved.html.split('<li class="arxiv-result">').length - 1);
        expect(mentions.map((mention) => mention.ids.arxiv)).toEqual(ids);
        expectTitled(mentions);
        expectRows(mentions);
      },
      SLOW,
    );

    it.each(savedPages('openreview_forum'))(
      '%s is about its paper, if it is one',
      (file) => {
        const saved = open(file);
        // Two addresses in the index are those of other pages; the id is in the file's name then.
        const { pathname, searchParams } = addressOf(file);
        const id =
          pathname === '/forum' ? searchParams.get('id') : /_forum_(\w+)\.html$/.exec(file)?.[1];
        const mentions = readSaved(
          file,
          saved,
          new URL('https://openreview.net/forum?id=notYetShown'),
        );
        if (file.includes('challenge_wall')) return expect(mentions).toEqual([]);
        expectOneSubject(mentions, { openreview: id ?? undefined }, ownTitle(saved.document));
      },
      SLOW,
    );

    it.each(savedPages('openreview_group'))(
      '%s: every note has its id and title',
      (file) => {
        const saved = open(file);
        const mentions = readSaved(file, saved, addressOf(file));
        // Links called «Original» (2017) lead to another version, not to what is listed.
        const links = /<a href="[^"]*\/forum\?id=([\w-]+)[^"]*"[^>]*>(?!\s*Original)/g;
        const ids = idsIn(saved.html.replace(/class="[^"]*" (?=href)/g, ''), links);
        expect(ids.length > 0).toBe(!file.includes('SSR_ONLY__group'));
        expect(mentions.map((mention) => mention.ids.openreview)).toEqual(ids);
        expectTitled(mentions);
        expectRows(mentions);
      },
      SLOW,
    );

    afterAll(() => {
      const { files, subjects, listed } = totals;
      note(`Saved pages: ${files} read, ${subjects} subjects, ${listed} listed papers`);
    });
  });
}
