import type { PaperIds } from '@/data/summary';
import { agreedIds } from './agreed-ids';
import { authorsInMetas, citationMetas, paperInMetas } from './citation-metas';
import { listRow } from './list-row';
import type { Mention } from './mention';
import { type Publication, publication, publicationInMetas } from './publication-metas';
import { rowAuthors } from './row-authors';
import { rowPublication } from './row-publication';
import { titleText } from './title-text';
import { yearIn } from './year-in';

/** What a page tells of a paper besides what names it. */
export interface PaperFacts extends Publication {
  authors?: string[];
  /** The page of the paper. */
  address?: string;
}

/** What the page at `url` tells of a paper that it is about or lists; of one that it cites, nothing. */
export function paperFacts(mention: Mention, document: Document, url: URL): PaperFacts {
  if (mention.role === 'subject') {
    return { ...subjectFacts(mention, document), ...addressOf(url.href) };
  }
  if (mention.role === 'cited') return {};
  const link = mention.element.closest('a[href]') ?? mention.element.querySelector('a[href]');
  const href = link?.getAttribute('href') ?? '';
  const address = URL.canParse(href, document.baseURI) ? new URL(href, document.baseURI).href : '';
  const row = listRow(mention.element);
  return {
    ...(row ? { ...authorsOf(rowAuthors(row)), ...rowPublication(row) } : {}),
    ...addressOf(address),
  };
}

/** Metadata of another paper, which pages that change in place may still have, tells nothing. */
function subjectFacts({ ids }: Mention, document: Document): PaperFacts {
  const metas = citationMetas(document);
  const told = paperInMetas(metas);
  if (told && differ(ids, told.ids)) return {};
  return {
    ...shownPublication(document),
    ...publicationInMetas(metas),
    ...authorsOf(authorsInMetas(metas)),
  };
}

function differ(a: PaperIds, b: PaperIds): boolean {
  return Object.keys(agreedIds([a, b])).length < Object.keys({ ...a, ...b }).length;
}

/** What arXiv («Journal reference») and OpenReview (below the authors) show where no metadata has it. */
function shownPublication(document: Document): Publication {
  const journal = document.querySelector('#abs .jref, .metatable .jref');
  const date = document.querySelector('.forum-meta .date');
  const items = [...document.querySelectorAll('.forum-meta > .item')];
  const venue = items.find((item) => item.querySelector('.glyphicon-folder-open'));
  return publication(yearIn(date?.textContent), titleText(journal ?? venue));
}

function authorsOf(authors: string[]): PaperFacts {
  return authors.length > 0 ? { authors } : {};
}

function addressOf(address: string): PaperFacts {
  return /^https:\/\/\S{1,2000}$/.test(address) ? { address } : {};
}
