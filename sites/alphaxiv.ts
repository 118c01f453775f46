/**
 * Papers on alphaXiv, a single-page app: https://www.alphaxiv.org/abs/2107.05407, …/overview/… and
 * …/pdf/…
 *
 * The id in the address is arXiv's, and all that is read: how the page shows its title is not known.
 * So the card may stand on the page before for as long as that is still shown, which is short.
 * Lists are left alone. (Addresses as public extensions know them in 2024–2026; no saved page.)
 */
import { arxivIdFrom } from '@/data/paper-ids';
import { makeMention } from './make-mention';
import type { Site } from './mention';

const PAPER = /^\/(?:abs|overview|pdf)\/([^/]+)\/?$/;

export const alphaxiv: Site = {
  name: 'alphaxiv',
  changes: true,
  reads: ({ hostname }) => /^(?:www\.)?alphaxiv\.org$/.test(hostname),
  mentions(document, url) {
    const arxiv = arxivIdFrom(PAPER.exec(url.pathname)?.[1] ?? '');
    const element = document.querySelector('h1') ?? document.body?.lastElementChild;
    if (!arxiv || !element) return [];
    return [makeMention('subject', element, undefined, { arxiv }) ?? []].flat();
  },
};
