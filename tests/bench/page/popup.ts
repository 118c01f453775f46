import type { Table } from '../table';
import { median, met, ms, times, worst } from '../timings';
import { BLANK_TEXT, SCRIPTED } from './blank-page';
import { type BesideBlank, withPopups } from './popup-session';

const MOST = 1.25;

/** From the start of the popup to the painted summary of the tab's page, against a blank page. */
export async function popup(build: string, runs: number): Promise<Table> {
  const measured = await withPopups(build, async ({ page, popupOf, besideBlank }) => {
    const scripted = new URL(SCRIPTED, page.url()).href;
    return {
      popup: await besideBlank(await popupOf('paper'), '.summary > h2', runs),
      scripted: await besideBlank(scripted, BLANK_TEXT, runs),
    };
  });
  return {
    title: 'The popup',
    notes: [
      `From the start of the navigation to the frame that shows it, ms, ${runs} times in turns. The blank page is that of the popup, with its style and without its scripts. For comparison, the same page whose one line a script of three lines puts in: what the browser takes to load and run any script.`,
    ],
    head: HEAD,
    rows: [
      besideBlankRow('summary of the page', measured.popup, MOST),
      besideBlankRow('a line put in by a script', measured.scripted),
    ],
  };
}

/** The head of a table of {@link besideBlankRow}s. */
export const HEAD = ['what', 'median', 'worst', 'blank, median', 'worst', 'ratio', 'goal', 'met'];

export function besideBlankRow(
  name: string,
  { painted, blank }: BesideBlank,
  atMost?: number,
): string[] {
  return [
    name,
    ms(median(painted)),
    ms(worst(painted)),
    ms(median(blank)),
    ms(worst(blank)),
    times(median(painted), median(blank)),
    ...(atMost === undefined
      ? ['–', '–']
      : [`at most ${atMost} ×`, met(median(painted) / median(blank), atMost)]),
  ];
}
