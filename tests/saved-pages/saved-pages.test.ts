/**
 * The readers on pages as sites served them. The pages are kept beside the repository
 * (`../shared/pages`, or `pages` in the folder that `CONCISE_SHARED` names), not in it.
 *
 * What a page holds is counted here from its HTML as text, never with the selectors of a reader.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { optionalSiteOf, optionalSites, readPage, siteOf, sites } from '@/sites';
import { listRow } from '@/sites/list-row';
import type { Mention } from '@/sites/mention';
import { note } from '../note';
import { openPage, type SavedPage, savedAddresses, savedPages } from './saved-page';
import { hasSavedPages } from './skip-without-pages';

const SLOW = 60_000;
const totals = { files: 0, subjects: 0, listed: 0 };

/** Reads the page, says what was found, and proves that no other reader stumbles over it. */
function readSaved(file: string, { document }: SavedPage, url: URL): Mention[] {
  for (const site of [...sites, ...optionalSites]) site.mentions(document, url);
  const mentions = siteOf(url)
    ? readPage(document, url)
    : (optionalSiteOf(url)?.mentions(document, url) ?? []);
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

if (hasSavedPages()) {
  describe('saved pages', () => {
    const addresses = savedAddresses();
    const addressOf = (file: string) => new URL(addresses.get(file) || 'about:blank');

    it.each(savedPages('arxiv_abs'))(
      '%s is about its paper',
      (file) => {
        const saved = openPage(file);
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
        const saved = openPage(file);
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
        const saved = openPage(file);
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
        const saved = openPage(file);
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
        const saved = openPage(file);
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
        const saved = openPage(file);
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

    it.each([
      ...savedPages('acl').map((file) => [file, 'https://aclanthology.org/2021.naacl-main.208/']),
      ...savedPages('neurips').map((file) => [file, 'https://papers.nips.cc/paper/8668-learner']),
    ])(
      '%s is about its paper',
      (file, address) => {
        const saved = openPage(file);
        const mentions = readSaved(file, saved, new URL(address));
        const [doi] = idsIn(saved.html, /doi\.org\/(10\.18653[^"'\s>]+)/gi);
        const title = saved.document.title.replace(/ - ACL Anthology$/, '');
        expectOneSubject(mentions, doi ? { doi: doi.toLowerCase() } : {}, title);
      },
      SLOW,
    );

    it.each(savedPages('gscholar'))(
      '%s: every result has its title',
      (file) => {
        const saved = openPage(file);
        const mentions = readSaved(file, saved, new URL('https://scholar.google.com/scholar'));
        expect(mentions).toHaveLength(saved.html.split('<h3 class="gs_rt">').length - 1);
        const titles = idsIn(saved.html, /<h3 class="gs_rt"><a [^>]*>([^<]+)</g);
        expect(mentions.map(({ title }) => title)).toEqual(titles);
        expectTitled(mentions);
      },
      SLOW,
    );

    afterAll(() => {
      const { files, subjects, listed } = totals;
      note(`Saved pages: ${files} read, ${subjects} subjects, ${listed} listed papers`);
    });
  });
}
