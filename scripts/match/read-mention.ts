import { arxivIdFrom, idsFromDoi, openReviewIdFrom } from '../../data/paper-ids';
import type { PaperIds, PaperRef } from '../../data/summary';

/** A mention as a line says it: `title`, or `title TAB id`; an id that is none is left out. */
export function readMention(line: string): PaperRef {
  const [title = '', id = ''] = line.split('\t');
  const ids = readId(id.trim());
  return title.trim() === '' ? { ids } : { title, ids };
}

/** An arXiv id in any form, `openreview:ID`, or `doi:…`. */
function readId(text: string): PaperIds {
  const [, forum] = /^openreview:(.+)$/i.exec(text) ?? [];
  if (forum !== undefined) {
    const openreview = openReviewIdFrom(forum.trim());
    return openreview ? { openreview } : {};
  }
  const arxiv = arxivIdFrom(text);
  return arxiv ? { arxiv } : idsFromDoi(text);
}
