/**
 * Where a link of the page leads, `undefined` where it leads nowhere. The attribute is read rather
 * than the property: a `<base>` (arXiv HTML papers have one) must not move it.
 */
export function linkAddress(link: Element | null | undefined, page: URL): URL | undefined {
  const href = link?.getAttribute('href');
  if (!href) return undefined;
  try {
    return new URL(href, page.href);
  } catch {
    return undefined; // Cheaper than to ask `canParse` first: on a list this runs for every row.
  }
}
