/** Pages at addresses of arXiv's abstract pages that are no longer, or not quite, what they were. */
import { arxivAbsPage } from '../../../scripts/stand-in/arxiv-abs';
import { escapeHtml } from '../../../scripts/stand-in/escape-html';
import type { Row } from './arxiv-list';

const prose = 'An abstract made up for our tests.';

/** An abstract page as it should be. */
export function absPage({ arxivId, title }: Row): string {
  return arxivAbsPage({ arxivId, title, authors: ['An Author'], abstract: prose });
}

/** One with the head and the body of a site that has been made anew, without any of its metas. */
export function otherPage(content: string): string {
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>arXiv, made anew</title></head>
<body><main>${content}</main></body></html>`;
}

/** With nothing left by which it was known. */
export function strangePage({ title }: Row): string {
  return otherPage(`<h2>${escapeHtml(title)}</h2><p>${prose}</p>`);
}

export function onlyAbstract(): string {
  return otherPage(`<h2>A paper</h2><blockquote class="abstract">${prose}</blockquote>`);
}

export function onlyTitle({ title }: Row): string {
  return otherPage(`<h1 class="title">${escapeHtml(title)}</h1><p>${prose}</p>`);
}

/** Refers to papers, as the panels below an abstract do. */
export function references(papers: Row[]): string {
  const items = papers.map(
    ({ arxivId, title }) =>
      `<li><a class="title" href="https://arxiv.org/abs/${arxivId}">${escapeHtml(title)}</a></li>`,
  );
  return otherPage(`<h2>Related papers</h2><ul>${items.join('')}</ul>`);
}

/** Sent in part: the connection was lost. */
export function cutOff(html: string): string {
  return html.slice(0, html.lastIndexOf(prose) + prose.length / 2);
}

export function withoutEndTags(html: string): string {
  return html.replaceAll(/<\/(?:h1|h2|span|a|blockquote|tr|td|table|li|ul|p|main|body|html)>/g, '');
}

/** Longer than any window, as real pages are: a card then brings no scroll bar with it. */
export function longPage(html: string): string {
  return html.replace('</body>', '<div style="height: 2000px"></div></body>');
}
