import type { Block, Text } from '../summary';
import { plainText, textsOf } from '../summary-text';
import { type NameSpan, nameSpans } from './name-spans';

/** Where a summary's text may name a paper: a stretch of one of its runs. */
export interface NamedPlace extends NameSpan {
  /** Which run, counted from 0 over the whole text in the order of `runsOf`. */
  run: number;
}

/**
 * The places, in order, longer ones first where several begin alike. Links and code stay as they
 * are, and so does a name that changes its style midway.
 */
export function namedPlaces(body: Block[]): NamedPlace[] {
  let runsBefore = 0;
  return textsOf(body).flatMap((text) => {
    const first = runsBefore;
    runsBefore += text.length;
    return placesIn(text, first);
  });
}

function placesIn(text: Text, first: number): NamedPlace[] {
  const spans = nameSpans(plainText(text));
  const places: NamedPlace[] = [];
  let [at, i] = [0, 0];
  text.forEach((run, n) => {
    const end = at + run.text.length;
    const plain = run.href === undefined && !run.code;
    for (let span = spans[i]; span && span.start < end; span = spans[++i]) {
      const { name, start } = span;
      if (!plain || span.end > end) continue;
      places.push({ name, run: first + n, start: start - at, end: span.end - at });
    }
    at = end;
  });
  return places;
}
