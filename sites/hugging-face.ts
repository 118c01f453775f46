/**
 * Papers on Hugging Face: https://huggingface.co/papers/2310.03714 and the daily, weekly, monthly,
 * trending and found ones (https://huggingface.co/papers/date/2026-06-02).
 *
 * The ids in addresses are arXiv's. A paper's page has its title in the first `h1` of `main`, «Abstract» in an
 * `h2`, and a link «View arXiv page»; lists have `article h3 > a`. Pages are made by Svelte and
 * change in place where more rows come. (As public scrapers read them in 2023–2026; no saved page.)
 */
import { arxivIdFrom, idsFromAddress } from '@/data/paper-ids';
import type { ArxivId } from '@/data/summary';
import { linkAddress } from './link-address';
import { makeMention } from './make-mention';
import type { Mention, Site } from './mention';
import { titleText } from './title-text';

export const huggingFace: Site = {
  name: 'hugging-face',
  changes: true,
  reads: ({ hostname, pathname }) =>
    hostname === 'huggingface.co' && /^\/papers(?:\/|$)/.test(pathname),
  mentions: (document, url) => [
    ...[readPaper(document, url) ?? []].flat(),
    ...[...document.querySelectorAll('article h3 > a[href^="/papers/"]')].flatMap(
      (link) => readRow(link, url) ?? [],
    ),
  ],
};

function readPaper(document: Document, url: URL): Mention | undefined {
  const arxiv = idInPath(url);
  const heading = document.querySelector('main h1');
  if (!arxiv || !heading || !linksTo(document, arxiv)) return undefined;
  return makeMention('subject', abstractOf(document) ?? heading, titleText(heading), { arxiv });
}

/** The address may be ahead of its page: it counts where the page links to the same paper. */
function linksTo(document: Document, arxiv: ArxivId): boolean {
  return [...document.querySelectorAll('a[href*="//arxiv.org/abs/"]')].some(
    (link) => idsFromAddress(link.getAttribute('href') ?? '').arxiv === arxiv,
  );
}

/** The section that «Abstract» is the heading of. */
function abstractOf(document: Document): Element | null | undefined {
  const headings = [...document.querySelectorAll('h2')];
  return headings.find((heading) => titleText(heading) === 'Abstract')?.parentElement;
}

function readRow(link: Element, url: URL): Mention | undefined {
  const address = linkAddress(link, url);
  const arxiv = address && idInPath(address);
  if (!arxiv) return undefined;
  return makeMention('listed', link.parentElement ?? link, titleText(link), { arxiv });
}

function idInPath({ pathname }: URL): ArxivId | undefined {
  return arxivIdFrom(/^\/papers\/([^/]+)\/?$/.exec(pathname)?.[1] ?? '');
}
