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

/** Whether the source says that a mention has more to it than the record, whose words it has all. */
export function goesOn(mention: ParsedTitle, record: ParsedTitle): boolean {
  const [open, closed] = [mention, record].map(({ title }) => CUT_END.test(titleLine(title)));
  return open === true && !closed;
}

/** Whether the source cut the title: it ends in an ellipsis, or inside a formula or a bracket. */
export function isCut({ title }: ParsedTitle): boolean {
  const line = titleLine(title);
  return CUT_END.test(line) || isCutInside(line);
}

/** `… at $\sqrt{s}`, `… with a Schr\`, `… (Exemplified`; «a $1 Billion Mistake» is whole. */
function isCutInside(line: string): boolean {
  const formulas = line.split(/(?<!\\)\$/);
  const isOpen = formulas.length % 2 === 0 && /[\\^_{]/.test(formulas.at(-1) ?? '');
  return isOpen || /\\[{"'`^~]*$/.test(line) || /\([^)]*$/.test(line);
}
