/** A small web with one page of each kind that the popup meets. */
import type { Summary } from '@/data/summary';
import { arxivAbsPage } from '../../../scripts/stand-in/arxiv-abs';
import { examplePaper } from '../../../scripts/stand-in/example-paper';
import { post } from '../../data/bundled';
import type { Served } from '../harness/session';
import { arxivListPage, type Row, rowsWith } from './arxiv-list';
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
  elsewhere: 'https://example.org/',
  pdfs: [
    'https://arxiv.org/pdf/2303.01469',
    'https://arxiv.org/pdf/2303.01469v2.pdf',
    'https://openreview.net/pdf?id=FmqFfMTNnv',
  ],
};

const [pebbles] = rowsWith(1, {});

export function oneOfEach({ href }: URL): Served {
  if (href === addresses.paper) return paper.html;
  if (href === addresses.list) {
    return arxivListPage(rowsWith(12, { 2: rowOf(listed[0]), 7: rowOf(listed[1]) }));
  }
  if (href === addresses.unexplained) return arxivAbsPage({ ...examplePaper, ...pebbles });
  if (href === addresses.elsewhere) return '<!DOCTYPE html><title>Elsewhere</title><p>A cake.';
  if (!addresses.pdfs.includes(href)) return undefined;
  // Nothing in the file tells which paper it is.
  return { contentType: 'application/pdf', body: smallPdf('A file that was made up') };
}

function rowOf({ paper }: Summary): Row {
  const { arxivId = '', title } = paper;
  return { arxivId, title };
}
