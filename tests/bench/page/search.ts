import { madeUpBuild } from '../scale/made-up-build';
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
  const many = await madeUpBuild(MANY, BODY_WORDS);
  const measured = [
    await measure('21 summaries', build, runs, QUERIES),
    await measure(`${count(MANY)} summaries`, many.path, runs, MADE_UP_QUERIES),
  ];
  await many.remove();
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

function measure(name: string, build: string, runs: number, queries: string[]): Promise<Measured> {
  return withPopups(build, async ({ page, popupOf, besideBlank }) => {
    const ready = await besideBlank(await popupOf('unexplained'), '.rows > .row', runs);
    const letters = await typed(page, queries);
    return { name, ready, letters };
  });
}
