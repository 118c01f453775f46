import type { Paper } from '@/data/summary';
import { arxivAbsPage } from '../../../scripts/stand-in/arxiv-abs';
import { forumContent, openReviewPage } from './openreview';

interface OwnPage {
  address: string;
  html: string;
}

/** A paper's own page: on arXiv, else its OpenReview forum, else a forum that gives its title only. */
export function ownPage({ title, arxivId, openreviewIds, firstAuthor }: Paper): OwnPage {
  if (arxivId) {
    const authors = [firstAuthor ?? 'An Author'];
    const abstract = 'An abstract made up for our tests.';
    const html = arxivAbsPage({ arxivId, title, authors, abstract });
    return { address: `https://arxiv.org/abs/${arxivId}`, html };
  }
  const [id] = openreviewIds;
  const made = title.replaceAll(/\W/g, '').slice(0, 24); // A note for each paper: several have none.
  return {
    address: `https://openreview.net/forum?id=${id ?? made}`,
    html: openReviewPage(title, forumContent({ title, ...(id ? { id } : {}) })),
  };
}
