import { paperAddresses } from '@/data/paper-addresses';
import type { PaperIds, PaperRef, Summary } from '@/data/summary';
import type { TextKey } from './text';

/** Where a paper can be read: arXiv, else OpenReview, else by its DOI; `undefined` without ids. */
export function paperAddress(ids: PaperIds): string | undefined {
  return paperAddresses(ids)[0];
}

/** What a paper is called: by its title, else by an id. */
export function paperName({ title, ids }: PaperRef): string {
  if (title) return title;
  if (ids.arxiv) return `arXiv:${ids.arxiv}`;
  return ids.openreview ? `OpenReview:${ids.openreview}` : `doi:${ids.doi ?? ''}`;
}

type Linked = Pick<Summary, 'url' | 'channel' | 'paper'>;

/** The links of a summary: its post (or, where that is unknown, its channel), paper and code. */
export function summaryLinks(summary: Linked): { label: TextKey; href: string }[] {
  const { arxivId, openreviewIds, doi, codeUrl } = summary.paper;
  const [openreview] = openreviewIds;
  const paper = paperAddress({
    ...(arxivId ? { arxiv: arxivId } : {}),
    ...(openreview ? { openreview } : {}),
    ...(doi ? { doi } : {}),
  });
  return [
    summary.url
      ? { label: 'post' as const, href: summary.url }
      : { label: 'channel' as const, href: `https://t.me/${summary.channel}` },
    ...(paper ? [{ label: 'paper' as const, href: paper }] : []),
    ...(codeUrl ? [{ label: 'code' as const, href: codeUrl }] : []),
  ];
}

/** Where a summary is shown beside its paper; its post, or its channel, for a paper without ids. */
export function pageOfPaper(summary: Linked): string {
  const links = summaryLinks(summary);
  const [first] = links;
  return (links.find(({ label }) => label === 'paper') ?? first)?.href ?? '';
}

/** What stands beside the title: the alias or the venue. */
export function summaryTags({ note, paper }: Summary): string[] {
  const alias = note && 'alias' in note ? note.alias : undefined;
  const venue = note && 'venue' in note ? note.venue : paper.venue;
  return [alias, venue].filter((tag) => tag !== undefined);
}
