/** What stands at the end of a title: asked for only where two titles are compared. */
import type { ParsedTitle } from './parsed-title';
import { CUT_END, titleLine, withNotes } from './readings';

/** The notes of venue, year or authors that were cut off the end, in words; empty without one. */
export function noteOf({ title, bare }: ParsedTitle): string {
  return withNotes(title)
    .slice(bare.length)
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Whether the source cut the title: it ends in an ellipsis, or inside a formula or a bracket. */
export function isCut({ title }: ParsedTitle): boolean {
  const line = titleLine(title);
  return CUT_END.test(line) || isCutInside(line);
}

/** `… at $\sqrt{s}`, `… with a Schr\`, `… (Exemplified`. */
function isCutInside(line: string): boolean {
  const dollars = line.match(/(?<!\\)\$/g)?.length ?? 0;
  return dollars % 2 === 1 || /\\[{"'`^~]*$/.test(line) || /\([^)]*$/.test(line);
}
