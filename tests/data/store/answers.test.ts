import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Match } from '@/data/match/match';
import { type Answer, newAnswer } from '@/data/store/answer';
import { allAnswers, forgetAnswer, saveAnswers, withAnswers } from '@/data/store/answers';
import { answersFile, NoAnswers, readAnswersFile } from '@/data/store/answers-file';
import type { Database } from '@/data/store/database';
import { createStore } from '@/data/store/store';
import {
  byArxiv,
  dataset,
  day,
  deleteDatabase,
  freshStorage,
  gravel,
  jsonl,
  pebbles,
  reported,
  sand,
} from './browser-storage';

freshStorage();

const store = () => createStore(dataset('1', jsonl(pebbles, sand))).reader();
let database: Database;
beforeEach(async () => {
  database = await store();
});

const possible: Match = { summary: sand.id, grade: 'possible', rule: 'cut' };
const byTitle = { title: 'On Sand and', ids: {} };

function answerTo(ref: { title?: string; ids: object }, same: boolean, summary = sand.id): Answer {
  const answer = newAnswer(ref, summary, same, day(1));
  if (!answer) throw new Error('no key');
  return answer;
}

describe('an answer', () => {
  it('that it is the same paper makes a possible match certain', async () => {
    await saveAnswers(database, [answerTo(byTitle, true)]);
    expect(await withAnswers(database, [byTitle], [possible])).toEqual([
      { summary: sand.id, grade: 'certain', rule: 'answer' },
    ]);
  });

  it('that it is another paper makes it none', async () => {
    await saveAnswers(database, [answerTo(byTitle, false)]);
    expect(await withAnswers(database, [byTitle], [possible])).toEqual([null]);
  });

  it('holds wherever the paper is named by that title or by that id', async () => {
    await saveAnswers(database, [answerTo({ ...byArxiv, title: 'On Sand and' }, false)]);
    const refs = [{ title: 'On sand – and.', ids: {} }, { ids: byArxiv.ids }, byTitle];
    expect(await withAnswers(database, refs, [possible, possible, possible])).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('says nothing of other papers, other summaries and what is certain', async () => {
    await saveAnswers(database, [answerTo(byTitle, false)]);
    const other = { title: 'On Gravel', ids: {} };
    const matches: (Match | null)[] = [
      possible,
      { ...possible, summary: gravel.id },
      { ...possible, grade: 'certain' },
      null,
    ];
    expect(await withAnswers(database, [other, byTitle, byTitle, byTitle], matches)).toEqual(
      matches,
    );
  });

  it('takes the place of an earlier one, and may be taken back', async () => {
    await saveAnswers(database, [answerTo(byTitle, false)]);
    await saveAnswers(database, [answerTo(byTitle, true)]);
    const [answer, another] = await allAnswers(database);
    expect(another).toBeUndefined();
    expect(answer?.same).toBe(true);
    if (answer) await forgetAnswer(database, answer);
    expect(await allAnswers(database)).toEqual([]);
    expect(await withAnswers(database, [byTitle], [possible])).toEqual([possible]);
  });

  it('counts after an earlier one that named the paper by more, but not where that names it', async () => {
    const byBoth = { ...byArxiv, title: byTitle.title };
    const earlier = newAnswer(byBoth, sand.id, false, day(1));
    const later = newAnswer(byTitle, sand.id, true, day(2));
    await saveAnswers(
      database,
      [earlier, later].flatMap((answer) => answer ?? []),
    );
    expect(await withAnswers(database, [byTitle, byBoth], [possible, possible])).toEqual([
      { ...possible, grade: 'certain', rule: 'answer' },
      null,
    ]);
  });

  it('is there again after the database was lost, one that was taken back is not', async () => {
    const kept = answerTo(byTitle, true);
    const gone = answerTo({ title: 'On Mud', ids: {} }, true);
    await saveAnswers(database, [kept, gone]);
    await forgetAnswer(database, gone);
    await deleteDatabase();
    expect(await allAnswers(await store())).toEqual([kept]);
  });

  it('is kept though its copy can’t be written', async () => {
    fakeBrowser.storage.local.set = () => Promise.reject(new Error('full'));
    await saveAnswers(database, [answerTo(byTitle, true)]);
    expect(await allAnswers(database)).toHaveLength(1);
    expect(reported).toHaveBeenCalledTimes(1);
  });

  it('about nothing can’t be given', () => {
    expect(newAnswer({ title: '???', ids: {} }, sand.id, true, day(1))).toBeUndefined();
  });
});

describe('a file of answers', () => {
  const answers = [answerTo(byTitle, true), answerTo(byArxiv, false, pebbles.id)];

  it('is read back as it was written', () => {
    expect(readAnswersFile(answersFile(answers, day(2)))).toEqual(answers);
    expect(readAnswersFile(answersFile([], day(2)))).toEqual([]);
  });

  const file = (change: object, of: object = {}) =>
    JSON.stringify({
      format: 'concise-research-answers',
      version: 1,
      answers: [{ ...answers[0], ...change }],
      ...of,
    });

  it.each([
    ['no JSON', '{', /JSON/],
    ['another format', file({}, { format: 'concise-research-reading-list' }), /^format: /],
    ['a version to come', file({}, { version: 2 }), /^version: /],
    ['a wrong type', file({ same: 'yes' }), /^answers\.0\.same: /],
    ['a key that is none', file({ keys: ['__proto__'] }), /^answers\.0\.keys\.0: /],
    ['a summary that is none', file({ summary: '<script>' }), /^answers\.0\.summary: /],
    ['more than an answer holds', file({ script: 'x' }), /^answers\.0\.script: /],
    ['a list', '[]', /./],
    ['nothing', '', /JSON/],
  ])('is refused for %s, and says where', (_, text, message) => {
    expect(() => readAnswersFile(text)).toThrow(NoAnswers);
    expect(() => readAnswersFile(text)).toThrow(message);
  });
});
