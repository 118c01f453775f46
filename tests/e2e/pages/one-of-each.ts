/** A small web with one page of each kind that the popup meets. */
import type { Summary } from '@/data/summary';
import { arxivAbsPage } from '../../../scripts/stand-in/arxiv-abs';
import { examplePaper } from '../../../scripts/stand-in/example-paper';
import { post } from '../../data/bundled';
import type { Served } from '../harness/session';
import { arxivListPage, type Row, rowsWith } from './arxiv-list';
import { forumContent, openReviewPage } from './openreview';
import { ownPage } from './own-page';
import { smallPdf } from './small-pdf';

/** The summary of the paper that has a page and files here. */
export const explained = post(18);
/** The summaries of the rows of the list. */
export const listed = [explained, post(3)] as const;

const paper = ownPage(explained.paper);
export const addresses = {
  paper: paper.address,
  list: 'https://arxiv.org/list/cs.CV/recent',
  unexplained: 'https://arxiv.org/abs/2607.10000',
  /** Of a paper that may be one of ours: the end of its title is missing. */
  possible: 'https://openreview.net/forum?id=cutTitle001',
  elsewhere: 'https://example.org/',
  pdfs: [
    'https://arxiv.org/pdf/2303.01469',
    'https://arxiv.org/pdf/2303.01469v2.pdf',
    'https://openreview.net/pdf?id=FmqFfMTNnv',
  ],
};

const [pebbles] = rowsWith(1, {});
const cut = { id: 'cutTitle001', title: 'Hierarchical Text-Conditional Image Generation' };

export function oneOfEach({ href }: URL): Served {
  if (href === addresses.paper) return paper.html;
  if (href === addresses.list) {
    return arxivListPage(rowsWith(12, { 2: rowOf(listed[0]), 7: rowOf(listed[1]) }));
  }
  if (href === addresses.unexplained) return arxivAbsPage({ ...examplePaper, ...pebbles });
  if (href === addresses.possible) return openReviewPage(cut.title, forumContent(cut));
  if (href === addresses.elsewhere) return '<!DOCTYPE html><title>Elsewhere</title><p>A cake.';
  if (!addresses.pdfs.includes(href)) return undefined;
  // Nothing in the file tells which paper it is.
  return { contentType: 'application/pdf', body: smallPdf('A file that was made up') };
}

function rowOf({ paper }: Summary): Row {
  const { arxivId = '', title } = paper;
  return { arxivId, title };
}
