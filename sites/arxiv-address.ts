/**
 * Whether `url` is a page of arXiv proper (also www., export. and old mirrors, which have the same
 * markup) whose path begins with `section`, such as `abs`. ar5iv is another site.
 */
export function isArxivPage(url: URL, section: string): boolean {
  if (!/^(?:[\w-]+\.)?arxiv\.org$|^xxx\.lanl\.gov$/.test(url.hostname)) return false;
  return url.pathname === `/${section}` || url.pathname.startsWith(`/${section}/`);
}
