import { candidateOf } from '../../../data/match/candidate';
import { type Collection, collectionOf } from '../../../data/match/collection';
import { titleKeyOf } from '../../../data/match/title-key';
import type { Summary } from '../../../data/summary';
import type { Corpus } from '../corpus/corpus';
import type { TitledPaper } from '../corpus/titled-paper';
import { count, type Table } from '../table';
import { joinAll } from './join';

/** The summaries that come with the extension against every title of the corpus. */
export async function wrongMatches(corpus: Corpus, summaries: Summary[]): Promise<Table> {
  const isTheirs = papersOf(summaries);
  const channel = collectionOf(summaries.map(candidateOf));
  const lists: [string, TitledPaper[]][] = [
    ['titles', corpus.titles],
    ['OpenReview titles', corpus.openReviewTitles],
    ['near misses of the summaries', corpus.nearMisses],
    ['titles of pairs', corpus.pairs.flatMap(({ a, b }) => [a, b])],
  ];
  const rows: string[][] = [];
  for (const [name, papers] of lists) {
    const others = papers.filter((paper) => !isTheirs(paper));
    const alone = await wrongOf(others, channel, false);
    const withIds = await wrongOf(others, channel, true);
    rows.push([
      name,
      ...[others.length, ...alone, ...withIds].map(count),
      '0',
      met(alone, withIds),
    ]);
  }
  return {
    title: `Wrong matches of the ${summaries.length} bundled summaries`,
    notes: ['Every title of the corpus but those of the papers themselves, by id or known title.'],
    head: [
      'list',
      'titles',
      'certain by title alone',
      'possible',
      'certain with ids',
      'possible',
      'goal (certain)',
      'met',
    ],
    rows,
  };
}

function met(...wrong: [certain: number, possible: number][]): string {
  return wrong.every(([certain]) => certain === 0) ? 'yes' : 'NO';
}

async function wrongOf(
  others: TitledPaper[],
  channel: Collection,
  withIds: boolean,
): Promise<[certain: number, possible: number]> {
  const refs = others.map(({ title, ids }) => ({ title, ids: withIds ? ids : {} }));
  const matches = await joinAll(refs, channel);
  const joined = matches.flatMap((match, i) => (match ? [{ match, title: refs[i]?.title }] : []));
  for (const { match, title } of joined) {
    console.error(`  ${match.grade}, ${match.rule}: «${title}» for ${match.summary}`);
  }
  const certain = joined.filter(({ match }) => match.grade === 'certain').length;
  return [certain, joined.length - certain];
}

/** Whether a paper of a list is one of those that the summaries explain. */
function papersOf(summaries: Summary[]): (paper: TitledPaper) => boolean {
  const papers = summaries.map(({ paper }) => paper);
  const ids = new Set<string>(
    papers.flatMap(({ arxivId, openreviewIds }) => [
      ...(arxivId ? [arxivId] : []),
      ...openreviewIds,
    ]),
  );
  const keys = new Set<string | undefined>(
    papers.flatMap(({ title, otherTitles }) => [title, ...otherTitles].map(titleKeyOf)),
  );
  return ({ key, ids: { arxiv, openreview } }) => {
    const id = arxiv ?? openreview;
    return id === undefined ? keys.has(key) : ids.has(id);
  };
}
