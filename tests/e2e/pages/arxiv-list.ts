/** Lists of arXiv with invented prose, in its markup of July 2026 (browse: list_macros.html). */
import { escapeHtml } from '../../../scripts/stand-in/escape-html';

export interface Row {
  arxivId: string;
  title: string;
}

/** So many rows that nobody has explained, with `explained` put in at the places that key them. */
export function rowsWith(count: number, explained: Record<number, Row>): Row[] {
  return Array.from(
    { length: count },
    (_, i) =>
      explained[i] ?? {
        arxivId: `2607.${String(10_000 + i)}`,
        title: `On the Sorting of ${i} Pebbles by Colour Alone`,
      },
  );
}

/**
 * A page of `https://arxiv.org/list/…`. When its own markup is complete, before any extension has
 * run, it measures where its rows are and how high, and keeps the figures in `window.rowsBefore`.
 */
export function arxivListPage(rows: Row[]): string {
  const entries = rows.map(({ arxivId, title }, i) => {
    return `<dt><a name='item${i + 1}'>[${i + 1}]</a>
  <a href ="/abs/${arxivId}" title="Abstract" id="${arxivId}">arXiv:${arxivId}</a>
  [<a href="/pdf/${arxivId}" title="Download PDF">pdf</a>, <a href="/format/${arxivId}" title="Other formats">other</a>]</dt>
<dd><div class='meta'><div class='list-title mathjax'><span class='descriptor'>Title:</span>
  ${escapeHtml(title)}
  </div><div class='list-authors'><a href="/search/cs">An Author</a></div></div></dd>`;
  });
  return page(`<div id="dlpage"><h1>Computer Vision</h1>
<dl id='articles'><h3>Showing ${rows.length} entries</h3>${entries.join('\n')}</dl></div>`);
}

/** A page of `https://arxiv.org/search/…`; it measures its rows too. */
export function arxivSearchPage(rows: Row[]): string {
  const results = rows.map(({ arxivId, title }) => {
    return `<li class="arxiv-result"><div class="is-marginless">
  <p class="list-title is-inline-block"><a href="https://arxiv.org/abs/${arxivId}">arXiv:${arxivId}</a>
    <span>&nbsp;[<a href="https://arxiv.org/pdf/${arxivId}">pdf</a>]&nbsp;</span></p></div>
  <p class="title is-5 mathjax">
    <span class="search-hit mathjax">${escapeHtml(title.slice(0, 4))}</span>${escapeHtml(title.slice(4))}
  </p><p class="authors">Authors: <a href="/search/">An Author</a></p></li>`;
  });
  return page(`<h1 class="title is-clearfix">Showing 1–${rows.length} of ${rows.length} results</h1>
<ol class="breathe-horizontal" start="1">${results.join('\n')}</ol>`);
}

/** What a page calls a row, for measuring. */
export const rowSelector = 'dt, dd, li.arxiv-result, li.arxiv-result p';

function page(content: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>A list that was made up for tests</title>
<style>
body { margin: 0 16px; font: 16px/1.4 "Lucida Grande", Helvetica, Arial, sans-serif; }
dd { margin: 0 0 14px 24px; } .list-title { font-weight: bold; }
li.arxiv-result { margin-bottom: 24px; } .is-inline-block { display: inline-block; margin: 0; }
</style></head>
<body><main>${content}</main>
<script>
window.rowsBefore = [...document.querySelectorAll('${rowSelector}')].map((row) => {
  const { x, y, height } = row.getBoundingClientRect();
  return [x, y, height];
});
</script>
</body>
</html>`;
}
