/** The pages whose main thread is measured: made up, without scripts of their own. */
import { arxivAbsPage } from '../../../scripts/stand-in/arxiv-abs';
import { examplePaper } from '../../../scripts/stand-in/example-paper';
import { bundled, post } from '../../data/bundled';
import { arxivListPage, type Row, rowsWith } from '../../e2e/pages/arxiv-list';
import { ownPage } from '../../e2e/pages/own-page';
import { longPaper } from './long-paper';

export interface MeasuredPage {
  name: string;
  path: string;
  html: string;
  /** How many elements of ours it gets. */
  shown: number;
}

const ROWS = 2000;
const MATCHES = 100;

const [unexplained] = rowsWith(1, {});
const explained = post(18).paper;
const own = ownPage(explained);

/** The longest list that arXiv gives, with a hundred explained rows. */
export const LONG_LIST: MeasuredPage = {
  name: 'list of 2,000 rows, 100 matches',
  path: '/list/cs.CV/pastweek',
  html: withoutScript(arxivListPage(rowsWith(ROWS, explainedRows()))),
  shown: MATCHES,
};

export const MEASURED_PAGES: MeasuredPage[] = [
  {
    name: 'list of 2,000 rows, no match',
    path: '/list/cs.CV/recent',
    html: withoutScript(arxivListPage(rowsWith(ROWS, {}))),
    shown: 0,
  },
  LONG_LIST,
  {
    name: 'abstract, no match',
    path: `/abs/${unexplained?.arxivId}`,
    html: arxivAbsPage({ ...examplePaper, ...unexplained }),
    shown: 0,
  },
  { name: 'abstract, a match', path: new URL(own.address).pathname, html: own.html, shown: 1 },
  {
    name: 'paper of 1 MB, no match',
    path: `/html/${unexplained?.arxivId}v1`,
    html: longPaper(unexplained?.title ?? ''),
    shown: 0,
  },
  {
    name: 'paper of 1 MB, a match',
    path: `/html/${explained.arxivId}v1`,
    html: longPaper(explained.title),
    shown: 1,
  },
];

/** Every 20th row is explained: the bundled papers on arXiv, again and again. */
function explainedRows(): Record<number, Row> {
  const papers = bundled.flatMap(({ paper: { arxivId, title } }) =>
    arxivId ? [{ arxivId, title }] : [],
  );
  const rows = Array.from({ length: MATCHES }, (_, i) => {
    const row = papers[i % papers.length];
    return row ? [[(i * ROWS) / MATCHES, row] as const] : [];
  });
  return Object.fromEntries(rows.flat());
}

/** Without the script that measures rows for the tests: it would lay the page out before its time. */
function withoutScript(html: string): string {
  return html.replace(/<script>.*?<\/script>/s, '');
}
