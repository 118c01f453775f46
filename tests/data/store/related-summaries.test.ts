import { describe, expect, it } from 'vitest';
import { candidateOf } from '@/data/match/candidate';
import { collectionOf } from '@/data/match/collection';
import { findMatches } from '@/data/match/find';
import { namesOf } from '@/data/match/names';
import type { Related } from '@/data/mentions/related';
import { collectionIn } from '@/data/store/collection';
import { relatedSummaries } from '@/data/store/related-summaries';
import { createStore } from '@/data/store/store';
import type { Summary } from '@/data/summary';
import { runsOf } from '@/data/summary-text';
import { bundled, madeUp, post } from '../bundled';
import { dataset, freshStorage, jsonl } from './browser-storage';

freshStorage();

async function open(summaries: Summary[]) {
  const store = createStore(dataset('1', jsonl(...summaries)));
  await store.filled();
  return store.summaries();
}

async function relatedAmong(summaries: Summary[]): Promise<Related[]> {
  const database = await open(summaries);
  return Promise.all(summaries.map((one) => relatedSummaries(database, one)));
}

/** `name → slug` of each mention, and the slugs of those that mention it. */
function inShort({ mentions, mentionedIn }: Related) {
  const slugOf = (id: string) => id.replace('c_research/', '');
  return {
    to: mentions.map(({ name, summary }) => `${name} → ${slugOf(summary.id)}`),
    from: mentionedIn.map(({ id }) => slugOf(id)),
  };
}

const mixing = madeUp('mixing', { title: 'JNDMix: Noise' }, 'Как в MiDi, но с MiDi.');
const molecules = madeUp('molecules', { title: 'MiDi: Molecules' }, 'Лучше JNDMix и MiDi-2.');

describe('several summaries of one paper', () => {
  const again = madeUp('again', mixing.paper, 'Снова о нём, без имён.');
  const newest = { ...again, postedAt: '2026-01-01T00:00:00Z' };

  it('share a name that still leads to one of them, the newest', async () => {
    const [, from] = await relatedAmong([mixing, molecules, newest]);
    expect(from && inShort(from).to).toEqual(['JNDMix → again']);
  });

  it('are mentioned all, where their paper is, and not by each other', async () => {
    const naming = { ...newest, body: molecules.body };
    const [first, , second] = await relatedAmong([mixing, molecules, naming]);
    expect(first && inShort(first)).toEqual({ to: ['MiDi → molecules'], from: ['molecules'] });
    expect(second && inShort(second).from).toEqual(['molecules']);
  });
});

describe('among the summaries of the channel', () => {
  it('these are linked, and no others', async () => {
    const all = await relatedAmong(bundled);
    const links = all.flatMap(({ mentions }, i) =>
      mentions.map(({ name, summary, run, start, end }) => {
        const { body = [], title } = bundled[i] ?? {};
        const text = runsOf(body)[run]?.text ?? '';
        const around = `${text.slice(Math.max(0, start - 12), start)}[${text.slice(start, end)}]${text.slice(end, end + 8)}`;
        return { in: title, name, to: summary.title, around };
      }),
    );
    expect(links).toEqual([
      {
        in: post(14).title,
        name: 'DALL-E 2',
        to: post(7).title,
        around: 'одели как в [DALL-E 2] для ото',
      },
      {
        in: post(20).title,
        name: 'CONTRIQUE',
        to: post(5).title,
        around: ' претренов ([CONTRIQUE]);',
      },
    ]);
    const back = all.flatMap(({ mentionedIn }, i) =>
      mentionedIn.map(({ title }) => [bundled[i]?.title, title]),
    );
    expect(back).toEqual([
      [post(5).title, post(20).title],
      [post(7).title, post(14).title],
    ]);
  });
});

describe('a name in a summary', () => {
  it('leads to the one that is called so, the first time that it is there', async () => {
    expect((await relatedAmong([mixing, molecules])).map(inShort)).toEqual([
      { to: ['MiDi → molecules'], from: ['molecules'] },
      { to: ['JNDMix → mixing'], from: ['mixing'] },
    ]);
  });

  it('leads nowhere where two are called so, nor does anything lead back', async () => {
    const others = madeUp('others', { title: 'MiDi: Music' });
    const [first, ...rest] = (await relatedAmong([mixing, molecules, others])).map(inShort);
    expect(first).toEqual({ to: [], from: ['molecules'] });
    expect(rest).toEqual([
      { to: ['JNDMix → mixing'], from: [] },
      { to: [], from: [] },
    ]);
  });

  it('is written as published', async () => {
    const other = madeUp('other', { title: 'On Pebbles' }, 'Про MIDI, midi и Midi.');
    const [related] = await relatedAmong([other, molecules]);
    expect(related).toEqual({ mentions: [], mentionedIn: [] });
  });

  it('is read by its text where it is longer: a version is another paper', async () => {
    const versions = [
      madeUp('second', { title: 'MiDi 2: More Molecules' }),
      molecules,
      madeUp('both', { title: 'On Pebbles' }, 'Сначала MiDi 2, потом MiDi и MiDi 3.'),
    ];
    const [second, first, both] = (await relatedAmong(versions)).map(inShort);
    expect(both?.to).toEqual(['MiDi 2 → second', 'MiDi → molecules']);
    expect([second?.from, first?.from]).toEqual([['both'], ['both']]);
  });

  it('is found among those only that have all its words, and by twenty of them at most', async () => {
    const many = Array.from({ length: 30 }, (_, i) =>
      madeUp(`n-${i}`, { title: `Title ${i}` }, 'Про MiDi.'),
    );
    const [related] = await relatedAmong([molecules, ...many]);
    expect(related?.mentionedIn).toHaveLength(8);
  });
});

describe('a mention on a page', () => {
  it('is matched as if no names were kept', async () => {
    const database = await open(bundled);
    const names = bundled.flatMap(namesOf);
    const titles = [...names, ...bundled.map(({ title }) => title), 'DALL-E 2: A Survey'];
    const refs = titles.map((title) => ({ title, ids: {} }));
    const without = collectionOf(bundled.map(candidateOf));
    const found = await findMatches(refs, collectionIn(database));
    expect(found).toEqual(await findMatches(refs, without));
    expect(found.slice(0, names.length).filter((match) => match?.grade === 'certain')).toEqual([]);
  });
});
