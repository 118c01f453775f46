import * as v from 'valibot';
import { type Channel, channelSchema } from '../../data/store/channels/channel';

const HOUR = 60 * 60 * 1000;

/** What of each is different; the first is the bundled one. Nobody has such channels. */
const CHANNELS: { title: string; hours: number; [key: string]: unknown }[] = [
  { name: 'c_research', title: 'Concise Research', hours: 5, from: 'bundled' },
  { title: 'Камешки: статьи о зрении', hours: 5, letter: 'К', colour: 'blue' },
  {
    title: 'Reinforcement Learning, Robotics and All the Rest That Did Not Fit into Other Channels',
    hours: 30,
    letter: 'R',
    colour: 'violet',
    end: 'too-many-requests',
  },
  { title: 'Статьи по четвергам', hours: 6, letter: 'С', colour: 'red' },
  { title: 'Мой архив', hours: 800, colour: 'amber', letter: 'А', from: 'file', daily: false },
  {
    title: 'Lab digest',
    hours: 9,
    letter: 'L',
    colour: 'green',
    from: { address: 'https://lab.example.org/summaries.jsonl' },
    on: false,
  },
  { title: 'pebble_reserch', hours: 2, letter: 'P', colour: 'teal', end: 'private-or-unknown' },
  { title: 'Диффузия и другие', hours: 7, letter: 'Д', colour: 'blue' },
  { title: 'Gradient Notes', hours: 3, letter: 'G', colour: 'violet', end: 'aborted' },
  { title: 'Теория за чаем', hours: 8, letter: 'Т', colour: 'red' },
  { title: 'Speech and Sound', hours: 4, letter: 'S', colour: 'amber', end: 'no-network' },
  { title: 'Обзор обзоров', hours: 12, letter: 'О', colour: 'green', daily: false },
];

/** So many channels of a reader: read, unread, refused, off. */
export function madeUpChannels(count: number, now: Date): Channel[] {
  const at = (hours: number) => new Date(now.getTime() - hours * HOUR).toISOString();
  return CHANNELS.slice(0, count).map(({ hours, ...own }, number) =>
    v.parse(channelSchema, {
      name: `channel_${number}`,
      on: true,
      daily: true,
      from: 'telegram',
      addedAt: at(2000 - number),
      readAt: at(hours),
      end: 'read',
      progress: {
        spans: [],
        ...(own.end === 'too-many-requests' ? { notBefore: now.getTime() + HOUR } : {}),
      },
      revision: own.from === 'bundled' ? 0 : 1,
      ...(own.end === 'private-or-unknown' ? NOTHING : postsOf(number, at)),
      ...own,
    }),
  );
}

const NOTHING = { counts: { posts: 0, summaries: 0, setAside: {} } };

function postsOf(number: number, at: (hours: number) => string): object {
  const posts = 180 + ((number * 577) % 1900);
  const summaries = Math.floor(posts / (3 + (number % 5)));
  const forwarded = Math.floor(posts / 20);
  const setAside = {
    'no-paper': posts - summaries - 2 * forwarded - 9,
    'no-text': forwarded,
    forwarded,
    poll: 5,
    advert: 4,
  };
  return { counts: { posts, summaries, setAside }, lastPostAt: at(20 + number * 31) };
}
