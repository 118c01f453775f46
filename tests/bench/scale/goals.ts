import { count, type Table } from '../table';
import { median, met, times } from '../timings';
import { EXACT, FLOOR, type Measured, MIXED, SINGLE } from './measure-size';

interface Goal {
  name: string;
  /** The largest ratio at this size. */
  atMost: (summaries: number) => number;
  ratio: (measured: Measured, smallest: Measured) => { long: number; short: number };
}

const warm = (name: string, { warm }: Measured) => median(warm.get(name) ?? []);
const cold = (name: string, { cold }: Measured) => median(cold.get(name) ?? []);

const againstSmallest = (name: string, limit: number): Goal => ({
  name: `${name}, worker warm, against 21 summaries`,
  atMost: () => limit,
  ratio: (measured, smallest) => ({ long: warm(name, measured), short: warm(name, smallest) }),
});
const againstFloor = (name: string, limit: number): Goal => ({
  name: `${name}, worker warm, against the floor`,
  atMost: () => limit,
  ratio: (measured) => ({ long: warm(name, measured), short: warm(FLOOR, measured) }),
});
const againstColdFloor = (name: string): Goal => ({
  name: `${name}, worker stopped, against the cold floor`,
  atMost: (summaries) => (summaries > 100_000 ? 2 : 1.3),
  ratio: (measured) => ({ long: cold(name, measured), short: cold(FLOOR, measured) }),
});

const GOALS: Goal[] = [
  againstSmallest(EXACT, 1.2),
  againstSmallest(MIXED, 2),
  againstFloor(EXACT, 1.5),
  againstFloor(MIXED, 3),
  againstColdFloor(EXACT),
  againstColdFloor(MIXED),
  againstColdFloor(SINGLE),
];

/** The ratios of medians that have a goal, at each size beside the smallest. */
export function goalTable(all: Measured[]): Table {
  const [smallest, ...larger] = all;
  const rows = GOALS.flatMap(({ name, atMost, ratio }) =>
    larger.map((measured) => {
      const { long, short } = ratio(measured, smallest ?? measured);
      const limit = atMost(measured.summaries);
      return [
        name,
        count(measured.summaries),
        times(long, short),
        `at most ${limit} ×`,
        met(long / short, limit),
      ];
    }),
  );
  return {
    title: 'Ratios of medians',
    notes: [
      'The goals were set for 1,000,000 summaries, those of the stopped worker also for 100,000.',
    ],
    head: ['what', 'summaries', 'ratio', 'goal', 'met'],
    rows,
  };
}
