import type { Run } from '../summary';
import type { PostLine } from './post';

/** Longer texts are cut: Telegram allows 4,096 characters, and a page may hold megabytes. */
export const TEXT_LIMIT = 60_000;

const LINE_BREAK = /\r\n?|[\n\u2028\u2029]/;
/**
 * Controls, which no post has, and the marks that turn the direction of all text after them. Halves
 * of a pair of code units go too: not every store takes them.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are taken out
const UNWANTED = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu;

/**
 * The lines that runs with line breaks in them make: neighbours of one style are one run, spaces
 * around a line and blank lines around the post are gone.
 */
export function linesOf(runs: Iterable<Run>): PostLine[] {
  const lines: PostLine[] = [[]];
  let left = TEXT_LIMIT;
  for (const { text, ...style } of runs) {
    const pieces = text.slice(0, left).replaceAll(UNWANTED, '').split(LINE_BREAK);
    left -= Math.min(left, text.length);
    pieces.forEach((piece, i) => {
      if (i > 0) lines.push([]);
      addRun(lines.at(-1) ?? [], { text: piece, ...style });
    });
  }
  return withoutOuterBlanks(lines.map(trimmed));
}

function addRun(line: PostLine, run: Run): void {
  const last = line.at(-1);
  if (run.text === '') return;
  if (last && sameStyle(last, run)) last.text += run.text;
  else line.push(run);
}

function sameStyle(a: Run, b: Run): boolean {
  return a.href === b.href && a.bold === b.bold && a.italic === b.italic && a.code === b.code;
}

function trimmed(line: PostLine): PostLine {
  const first = line.findIndex(({ text }) => text.trim() !== '');
  const last = line.findLastIndex(({ text }) => text.trim() !== '');
  return line.slice(first < 0 ? line.length : first, last + 1).map((run, i, { length }) => {
    const start = i === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: i === length - 1 ? start.trimEnd() : start };
  });
}

function withoutOuterBlanks(lines: PostLine[]): PostLine[] {
  const first = lines.findIndex((line) => line.length > 0);
  const last = lines.findLastIndex((line) => line.length > 0);
  return first < 0 ? [] : lines.slice(first, last + 1);
}
