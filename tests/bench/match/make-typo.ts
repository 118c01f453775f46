import { oneOf, type Random } from '../random';

/** The slips of a hand: what may happen to one letter. */
export const SLIPS = ['dropped', 'doubled', 'swapped', 'neighbouring key'] as const;
export type Slip = (typeof SLIPS)[number];

const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** The title with one letter mistyped at random; `undefined` where no letter can be so. */
export function makeTypo(title: string, slip: Slip, random: Random): string | undefined {
  const places = [...title.matchAll(/[a-z]/gi)]
    .map(({ index }) => index)
    .filter((at) => mistyped(title, at, slip, () => 0) !== undefined);
  const at = oneOf(places, random);
  return at === undefined ? undefined : mistyped(title, at, slip, random);
}

function mistyped(title: string, at: number, slip: Slip, random: Random): string | undefined {
  const [letter = '', next = ''] = [title[at], title[at + 1]];
  const [before, after] = [title.slice(0, at), title.slice(at + 1)];
  if (slip === 'dropped') return before + after;
  if (slip === 'doubled') return before + letter + letter.toLowerCase() + after;
  if (slip === 'swapped') {
    const isChange = /[a-z]/i.test(next) && next.toLowerCase() !== letter.toLowerCase();
    return isChange ? before + next + letter + after.slice(1) : undefined;
  }
  const other = oneOf(neighbours(letter.toLowerCase()), random);
  return other && before + other + after;
}

/** The keys to the left and right of a letter. */
function neighbours(letter: string): string[] {
  const row = KEYBOARD.find((keys) => keys.includes(letter)) ?? '';
  const at = row.indexOf(letter);
  return [row[at - 1], row[at + 1]].filter((key) => key !== undefined);
}
