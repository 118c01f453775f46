import { fillDatabase } from '../scale/fill-database';
import { count, type Table } from '../table';
import { median, met, ms, type Times, worst } from '../timings';
import { typed } from './keystrokes';
import { besideBlankRow, HEAD } from './popup';
import { type BesideBlank, withPopups } from './popup-session';

const MANY = 10_000;
/** As long as the channel's posts are. */
const BODY_WORDS = 250;
const READY_MOST = 1.5;
const KEYSTROKE = { median: 16, worst: 50 };

/** Words of the bundled summaries, and of the made-up ones. */
const QUERIES = ['diffusion', 'сетей', 'attention'];
const MADE_UP_QUERIES = ['learning', 'quantum graph', 'bayesian'];

interface Measured {
  name: string;
  ready: BesideBlank;
  letters: Times;
}

/** Search as you type, over the bundled summaries and over ten thousand made-up ones. */
export async function search(build: string, runs: number): Promise<Table[]> {
  const measured = [
    await measure('21 summaries', build, runs, undefined, QUERIES),
    await measure(`${count(MANY)} summaries`, build, runs, MANY, MADE_UP_QUERIES),
  ];
  return [
    {
      title: 'Search, opening',
      notes: ['The popup of a page without a summary, until the summaries to search are listed.'],
      head: HEAD,
      rows: measured.map(({ name, ready }) => besideBlankRow(name, ready, READY_MOST)),
    },
    {
      title: 'Search, a keystroke',
      notes: [
        'From the letter to the frame that shows its first hits, ms. A frame of the screen is 16.7 ms, and a letter waits for the next one.',
      ],
      head: ['summaries', 'letters', 'median', 'goal', 'met', 'worst', 'goal', 'met'],
      rows: measured.map(({ name, letters }) => [
        name,
        count(letters.length),
        ms(median(letters)),
        `at most ${KEYSTROKE.median}`,
        met(median(letters), KEYSTROKE.median),
        ms(worst(letters)),
        `at most ${KEYSTROKE.worst}`,
        met(worst(letters), KEYSTROKE.worst),
      ]),
    },
  ];
}

/** @param fill with so many made-up summaries, in place of the bundled ones */
function measure(
  name: string,
  build: string,
  runs: number,
  fill: number | undefined,
  queries: string[],
): Promise<Measured> {
  return withPopups(build, async ({ session, page, popupOf, besideBlank }) => {
    if (fill !== undefined) await fillDatabase(session, fill, BODY_WORDS);
    const ready = await besideBlank(await popupOf('unexplained'), '.rows > .row', runs);
    const letters = await typed(page, queries);
    return { name, ready, letters };
  });
}
