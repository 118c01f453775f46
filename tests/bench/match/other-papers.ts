import type { Collection } from '../../../data/match/collection';
import type { Match } from '../../../data/match/match';
import { haveOtherIds, numberOf, type TitledPaper } from '../corpus/titled-paper';
import type { TwoHalves } from '../corpus/two-halves';
import { count, type Table } from '../table';
import { joinAll } from './join';
import { writeJoinedPairs } from './joined-pairs';
import { type ReviewedPairs, readReviewedPairs } from './reviewed-pairs';

/** A paper of one half that was taken for a paper of the other. */
export interface JoinedPair {
  summary: TitledPaper;
  query: TitledPaper;
  match: Match;
}

/** Titles of other papers against as many summaries: how many are joined, and how many wrongly. */
export async function otherPapers(halves: TwoHalves, collection: Collection): Promise<Table[]> {
  const alone = await joinedPairs(halves, collection, false);
  const withIds = await joinedPairs(halves, collection, true);
  writeJoinedPairs(alone);
  return [gradesTable(halves, alone, withIds), ...(alone.length > 0 ? [rulesTable(alone)] : [])];
}

async function joinedPairs(
  { summaries, others }: TwoHalves,
  collection: Collection,
  withIds: boolean,
): Promise<JoinedPair[]> {
  const refs = others.map(({ title, ids }) => ({ title, ids: withIds ? ids : {} }));
  const matches = await joinAll(refs, collection);
  return matches.flatMap((match, i) => {
    const [query, summary] = [others[i], match && summaries[numberOf(match.summary)]];
    return match && query && summary ? [{ summary, query, match }] : [];
  });
}

function gradesTable(halves: TwoHalves, alone: JoinedPair[], withIds: JoinedPair[]): Table {
  const reviewed = readReviewedPairs();
  const queries = halves.others.length;
  const bothKnown = withIds.filter(({ summary, query }) => haveOtherIds(summary.ids, query.ids));
  return {
    title: `${count(queries)} titles of other papers against ${count(halves.summaries.length)} summaries`,
    notes: [
      'Joined pairs may be one work under two titles or ids; each was read by hand: «same» is the same work in another version, «different», also where the reader was unsure, is a wrong match.',
    ],
    head: ['', 'joined', 'with two different ids', 'same', 'different', 'not read', 'goal', 'met'],
    rows: [
      gradeRow(
        'certain, by title alone',
        alone,
        'certain',
        reviewed,
        Math.max(1, queries / 100_000),
      ),
      gradeRow(
        'possible, by title alone',
        alone,
        'possible',
        reviewed,
        Math.max(1, queries / 1_000),
      ),
      [
        'either, ids on both sides',
        ...[bothKnown, bothKnown].map(({ length }) => count(length)),
        '–',
        '–',
        '–',
        '0 joined',
        bothKnown.length === 0 ? 'yes' : 'NO',
      ],
    ],
  };
}

function gradeRow(
  name: string,
  pairs: JoinedPair[],
  grade: Match['grade'],
  reviewed: ReviewedPairs,
  goal: number,
): string[] {
  const joined = pairs.filter(({ match }) => match.grade === grade);
  const suspects = joined.filter(({ summary, query }) => haveOtherIds(summary.ids, query.ids));
  const verdicts = joined.map(({ summary, query }) => reviewed(summary.key, query.key));
  const [same = 0, different = 0, unread = 0] = (['same', 'different', undefined] as const).map(
    (verdict) => verdicts.filter((one) => one === verdict).length,
  );
  const met = different > goal ? 'NO' : different + unread > goal ? 'not all read' : 'yes';
  const figures = [joined.length, suspects.length, same, different, unread].map(count);
  return [name, ...figures, `at most ${goal} different`, met];
}

function rulesTable(pairs: JoinedPair[]): Table {
  const rules = [...new Set(pairs.map(({ match }) => match.rule))].sort();
  const of = (rule: string, grade: Match['grade']) =>
    pairs.filter(({ match }) => match.rule === rule && match.grade === grade).length;
  return {
    title: 'The rules that joined them',
    head: ['rule', 'certain', 'possible'],
    rows: rules.map((rule) => [rule, count(of(rule, 'certain')), count(of(rule, 'possible'))]),
  };
}
