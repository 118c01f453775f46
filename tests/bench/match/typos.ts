import type { Collection } from '../../../data/match/collection';
import type { Match } from '../../../data/match/match';
import { titleWords } from '../../../data/match/title-words';
import { numberOf, type TitledPaper } from '../corpus/titled-paper';
import { type Random, seeded, shuffled } from '../random';
import { count, percent, type Table } from '../table';
import { joinAll } from './join';
import { makeTypo, SLIPS, type Slip } from './make-typo';
import { writeMissedTypos } from './missed-typos';

const TITLES = 5_000;
const GOAL = 98;

interface Mistyped {
  /** The number of the summary whose title it is. */
  own: number;
  slip: Slip;
  title: string;
}

/** One letter mistyped at random in titles of at least three words: how many are found still. */
export async function typos(summaries: TitledPaper[], collection: Collection): Promise<Table> {
  const queries = mistypedTitles(summaries, seeded(4));
  const refs = queries.map(({ title }) => ({ title, ids: {} }));
  const matches = await joinAll(refs, collection);
  const answers = queries.map((query, i) => ({ query, match: matches[i] ?? null }));
  writeMissedTypos(
    answers.map(({ query, match }) => ({ ...query, match })),
    summaries,
  );
  const rows = SLIPS.map((slip) =>
    rowOf(
      `letter ${slip}`,
      answers.filter(({ query }) => query.slip === slip),
    ),
  );
  return {
    title: `One typo in ${count(queries.length)} titles, among ${count(summaries.length)} summaries`,
    head: [
      'typo',
      'titles',
      'certain %',
      'certain or possible %',
      'joined to another',
      'goal',
      'met',
    ],
    rows: [...rows, rowOf('all', answers)],
  };
}

function mistypedTitles(summaries: TitledPaper[], random: Random): Mistyped[] {
  const long = summaries.flatMap(({ title }, own) =>
    titleWords(title).length >= 3 ? [{ own, title }] : [],
  );
  return shuffled(long, random)
    .slice(0, TITLES)
    .flatMap(({ own, title }, i) => {
      const slip = SLIPS[i % SLIPS.length] ?? 'dropped';
      const typo = makeTypo(title, slip, random);
      return typo === undefined ? [] : [{ own, slip, title: typo }];
    });
}

function rowOf(name: string, answers: { query: Mistyped; match: Match | null }[]): string[] {
  const joined = answers.flatMap(({ query, match }) => (match ? [{ query, match }] : []));
  const found = joined.filter(({ query, match }) => numberOf(match.summary) === query.own);
  const certain = found.filter(({ match }) => match.grade === 'certain');
  return [
    name,
    count(answers.length),
    percent(certain.length, answers.length),
    percent(found.length, answers.length),
    count(joined.length - found.length),
    `${GOAL}% found`,
    100 * found.length >= GOAL * answers.length ? 'yes' : 'NO',
  ];
}
