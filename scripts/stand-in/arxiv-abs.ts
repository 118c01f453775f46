/**
 * A page that stands in for a paper's abstract page on arXiv, where arXiv is out of reach or must
 * not be asked. The markup carries what arXiv's own template gives for reading (metas, columns,
 * classes: https://github.com/arXiv/arxiv-browse, templates/abs); style and prose are ours.
 */
import { escapeHtml } from './escape-html';
import { standInStyle } from './style';

export interface StandInPaper {
  /** Without version: `2301.08243` or `hep-th/9901001`. */
  arxivId: string;
  title: string;
  /** Names as read: `Yann LeCun`. */
  authors: string[];
  abstract: string;
}

/** The HTML of the page at `https://arxiv.org/abs/<arxivId>`. */
export function arxivAbsPage(paper: StandInPaper): string {
  const title = escapeHtml(paper.title);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>[${paper.arxivId}] ${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="canonical" href="https://arxiv.org/abs/${paper.arxivId}">
${metas(paper)}
<style>${standInStyle}</style>
</head>
<body class="with-cu-identity">
<div class="flex-wrap-footer">
<header>
  <div id="header">
    <a class="logo" href="https://arxiv.org/" aria-label="arXiv">arXiv</a>
    <div class="header-breadcrumbs">&gt; <a href="/list/cs/recent">cs</a> &gt; arXiv:${paper.arxivId}</div>
  </div>
</header>
<main>
<div id="content">
<div id="abs-outer">
  <div class="leftcolumn">
    <div class="subheader"><h1>Computer Science &gt; Computer Vision and Pattern Recognition</h1></div>
    ${abstractColumn(paper)}
  </div>
  ${extraServices(paper)}
</div>
</div>
</main>
<footer><p>A stand-in page made by Concise Research: arXiv itself was not asked.</p></footer>
</div>
</body>
</html>
`;
}

function metas({ arxivId, title, authors, abstract }: StandInPaper): string {
  const named: [string, string][] = [
    ['citation_title', title],
    ...authors.map((author): [string, string] => ['citation_author', lastNameFirst(author)]),
    ['citation_pdf_url', `https://arxiv.org/pdf/${arxivId}`],
    ['citation_arxiv_id', arxivId],
    ['citation_abstract', abstract],
  ];
  return [
    '<meta property="og:type" content="website">',
    '<meta property="og:site_name" content="arXiv.org">',
    `<meta property="og:title" content="${escapeHtml(title)}">`,
    `<meta property="og:url" content="https://arxiv.org/abs/${arxivId}v1">`,
    ...named.map(([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">`),
  ].join('\n');
}

function lastNameFirst(author: string): string {
  const [, first, last] = /^(.*) (\S+)$/.exec(author) ?? [];
  return last === undefined ? author : `${last}, ${first}`;
}

function abstractColumn({ arxivId, title, authors, abstract }: StandInPaper): string {
  const links = authors.map((author) => `<a href="/search/cs">${escapeHtml(author)}</a>`);
  return `<div id="content-inner"><div id="abs">
      <div class="dateline">[Submitted on 1 Jan 2023]</div>
      <h1 class="title mathjax"><span class="descriptor">Title:</span>${escapeHtml(title)}</h1>
      <div class="authors"><span class="descriptor">Authors:</span>${links.join(', ')}</div>
      <div id="download-button-info" hidden>View a PDF of the paper titled ${escapeHtml(title)}</div>
      <blockquote class="abstract mathjax">
        <span class="descriptor">Abstract:</span>${escapeHtml(abstract)}
      </blockquote>
      <div class="metatable"><table summary="Additional metadata">
        <tr><td class="tablecell label">Subjects:</td><td class="tablecell subjects"><span class="primary-subject">Computer Vision and Pattern Recognition (cs.CV)</span></td></tr>
        <tr><td class="tablecell label">Cite as:</td><td class="tablecell arxivid"><span class="arxivid"><a href="https://arxiv.org/abs/${arxivId}">arXiv:${arxivId}</a> [cs.CV]</span></td></tr>
        <tr><td class="tablecell label">&nbsp;</td><td class="tablecell arxividv">(or <span class="arxivid"><a href="https://arxiv.org/abs/${arxivId}v1">arXiv:${arxivId}v1</a> [cs.CV]</span> for this version)</td></tr>
        <tr><td class="tablecell label">&nbsp;</td><td class="tablecell arxivdoi"><a href="https://doi.org/10.48550/arXiv.${arxivId}" id="arxiv-doi-link">https://doi.org/10.48550/arXiv.${arxivId}</a></td></tr>
      </table></div>
    </div></div>
    <div class="submission-history"><h2>Submission history</h2>
      From: the author [<a href="/show-email">view email</a>]<br><strong>[v1]</strong> Sun, 1 Jan 2023 00:00:00 UTC<br>
    </div>`;
}

function extraServices({ arxivId }: StandInPaper): string {
  return `<div class="extra-services">
    <div class="full-text"><h2>Access Paper:</h2>
      <ul>
        <li><a href="/pdf/${arxivId}" class="abs-button download-pdf">View PDF</a></li>
        <li><a href="https://arxiv.org/html/${arxivId}v1" class="abs-button" id="latexml-download-link">HTML</a></li>
        <li><a href="/src/${arxivId}" class="abs-button download-eprint">TeX Source</a></li>
      </ul>
    </div>
    <div class="browse"><h3>Current browse context:</h3><div class="current">cs.CV</div></div>
    <div class="extra-ref-cite"><h3>References &amp; Citations</h3>
      <ul><li><a href="https://scholar.google.com/">Google Scholar</a></li></ul>
    </div>
  </div>`;
}
