/**
 * The reader of bibliographies on saved pages: how many entries have an id and a title, and how many
 * titles are right, judged by `entry-titles.tsv`. There a person wrote the title of each entry down
 * from its text, and whether the page's style has a block for it; the list holds hashes only.
 */
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import type { Candidate } from '@/data/match/candidate';
import { collectionOf } from '@/data/match/collection';
import { findMatches } from '@/data/match/find';
import { summaryIdSchema } from '@/data/summary';
import { readBibliography } from '@/sites/bibliography/bibliography';
import { citationsByEntry } from '@/sites/bibliography/citations';
import { blocksOf } from '@/sites/bibliography/entry-block';
import { stretchesOf } from '@/sites/bibliography/stretches';
import type { Mention } from '@/sites/mention';
import { note } from '../note';
import { labelledTitle } from './labelled-title';
import { readLabels } from './labels';
import { openPage, savedAddresses, savedPages } from './saved-page';
import { hasSavedPages } from './skip-without-pages';
import { titleHash } from './title-hash';

const SLOW = 60_000;
const KINDS = ['arxiv_html', 'latexml_fragment', 'latexml_other'];
/** What share of the titles has to be right, and how many entries at least have to be labelled. */
const GOALS = [
  { style: 'blocks', share: 0.95, labelled: 120 },
  { style: 'one-block', share: 0.8, labelled: 80 },
];

const labels = readLabels();

/** The HTML of each entry, cut out of the page's text. */
function entriesIn(html: string): string[] {
  return html
    .split(/<li\b(?=[^>]*\bltx_bibitem\b)/)
    .slice(1)
    .map((rest) => rest.replace(/<\/li>.*/s, ''));
}

const ANY_ID =
  /arxiv:[\w-]+[./]\d{4,7}|abs\/(?:\d{4}\.\d{4,5}(?!\d)|[a-z-]+\/\d{7})|eprint \d{4}\.\d{4,5}|\b10\.\d{4,5}\/|hep-ph\/\d/i;

/** A summary of each of these titles, numbered in their order. */
function candidatesOf(titles: Map<string, string>): Candidate[] {
  return [...titles.values()].map((title, n) => ({
    summary: v.parse(summaryIdSchema, `labelled/${n}`),
    titles: [title],
    openreview: [],
  }));
}

if (hasSavedPages()) {
  const addresses = savedAddresses();
  const found = new Map<string, Map<string, Mention>>();
  const table: string[] = [];

  describe('the bibliography of a saved page', () => {
    it.each(KINDS.flatMap(savedPages))(
      '%s: each entry that shows an id has one read',
      (file) => {
        const { html, document } = openPage(file);
        const entries = entriesIn(html);
        const url = new URL(addresses.get(file) || 'https://arxiv.org/html/2601.00001');
        const mentions = readBibliography(document, url);
        found.set(file, new Map(mentions.map((mention) => [mention.element.id, mention])));
        const withId = mentions.filter(({ ids }) => Object.keys(ids).length > 0).length;
        const withTitle = mentions.filter(({ title }) => title !== undefined).length;
        expect(withId).toBe(entries.filter((entry) => ANY_ID.test(entry)).length);
        const citations = [...citationsByEntry(document).values()].flat().length;
        if (entries.length === 0) return;
        table.push(
          `${entries.length} entries, ${withId} with an id, ${withTitle} with a title, ${citations} citations: ${file}`,
        );
      },
      SLOW,
    );

    it.each(GOALS)('has titles that are right ($style)', ({ style, share, labelled }) => {
      const own = labels.filter((label) => label.style === style);
      const given = own.map(({ page, entry, hash }) => {
        const title = titleHash(found.get(page)?.get(entry)?.title);
        return { entry: `${page} ${entry}`, isRight: title === hash, isWrong: title !== '-' };
      });
      const right = given.filter(({ isRight }) => isRight);
      const failed = given.filter(({ isRight }) => !isRight);
      const percent = ((100 * right.length) / own.length).toFixed(1);
      note(`Titles in ${style}: ${right.length} of ${own.length} right (${percent} %)`);
      for (const { entry, isWrong } of failed) note(`  ${isWrong ? 'wrong' : 'none'}: ${entry}`);
      expect(own.length).toBeGreaterThanOrEqual(labelled);
      expect(right.length / own.length).toBeGreaterThanOrEqual(share);
    });

    it(
      'leads from the whole text of an entry to its own paper, or to none',
      async () => {
        const own = labels.filter(({ hash }) => hash !== '-');
        const entries = own.flatMap(({ page, entry, hash }) => {
          const { element } = found.get(page)?.get(entry) ?? {};
          return element ? [{ element, hash, where: `${page} ${entry}` }] : [];
        });
        const titles = new Map(
          entries.map(({ element, hash }) => [
            hash,
            labelledTitle(element.textContent ?? '', hash) ?? '',
          ]),
        );
        const hashes = [...titles.keys()];
        const refs = entries.map(({ element }) => ({
          ids: {},
          stretches: stretchesOf(blocksOf(element)),
        }));
        const matches = await findMatches(refs, collectionOf(candidatesOf(titles)));
        const joined = matches.flatMap((match, n) =>
          match ? [{ ...entries[n], to: hashes[Number(match.summary.split('/')[1])] }] : [],
        );
        note(`By its whole text alone: ${joined.length} of ${entries.length} entries`);
        expect(joined.filter(({ hash, to }) => hash !== to)).toEqual([]);
        expect(joined.length).toBeGreaterThan(entries.length / 2);
      },
      SLOW,
    );

    afterAll(() => {
      for (const line of table) note(line);
    });
  });
}
