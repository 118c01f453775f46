/**
 * Google Scholar, in any country: results of searches, citing papers, profiles and single citations.
 *
 * A result's title is the link in `h3.gs_rt`, or a plain `span` where nothing can be opened; what
 * stands before it (`[PDF]`, `[CITATION]`) is Scholar's. Long titles are cut with an ellipsis. Rows
 * of a profile are `a.gsc_a_at`, more of them come by a button; a single citation has its title in
 * `#gsc_oci_title`. (Saved pages of 2017-01; profiles as public scrapers read them in 2026.)
 */
import { idsFromAddress } from '@/data/paper-ids';
import { linkAddress } from './link-address';
import { makeMention } from './make-mention';
import type { Mention, Site } from './mention';
import { titleText } from './title-text';

const RESULT = 'h3.gs_rt > a, h3.gs_rt > span:not([class])';

export const googleScholar: Site = {
  name: 'google-scholar',
  changes: true,
  reads: ({ hostname }) => /^scholar\.google\.(?:com?\.)?[a-z]{2,3}$/.test(hostname),
  mentions(document, url) {
    const citation = document.querySelector('#gsc_oci_title');
    if (citation) return [readTitle('subject', citation, url) ?? []].flat();
    return [...document.querySelectorAll(`${RESULT}, a.gsc_a_at`)].flatMap(
      (title) => readTitle('listed', title, url) ?? [],
    );
  },
};

function readTitle(role: 'subject' | 'listed', title: Element, url: URL): Mention | undefined {
  const link = title.matches('a[href]') ? title : title.querySelector('a[href]');
  const address = linkAddress(link, url);
  const ids = address ? idsFromAddress(address) : {};
  // A mark within the link would be followed with it.
  const element = role === 'subject' ? title : (title.parentElement ?? title);
  return makeMention(role, element, titleText(title), ids);
}
