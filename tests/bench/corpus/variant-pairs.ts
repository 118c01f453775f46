import type { Row } from './read-rows';
import { type TitledPaper, titledPaper } from './titled-paper';

/** Two titles of one paper, as two sources write it. */
export interface VariantPair {
  a: TitledPaper;
  b: TitledPaper;
  /** How they differ, as the table of pairs calls it. */
  kind: string;
  group: Group;
}

/** How far a matcher by titles can be expected to go. */
export type Group = 'notation' | 'tolerant' | 'renamed';

/** What several kinds at once are called. */
export const SEVERAL = 'several notations at once';

const NOTATION = new Set([
  'spaces_or_line_break',
  'case',
  'bib_braces',
  'trailing_period',
  'latex_or_math',
  'latex_accent',
  'diacritics_or_compat',
  'html_entity',
  'unicode_dash_or_quote',
  'other_punctuation',
  'hyphen_or_space',
  'list_number_added',
  SEVERAL,
]);
const TOLERANT = new Set([
  'truncated_end',
  'venue_or_note_added',
  'name_prefix_dropped_or_added',
  'subtitle_dropped_or_added',
  'typo_or_inflection',
  'colon_vs_dash',
]);

/** The pairs of the table; kinds that are several at once are one kind. */
export function readPairs(rows: Row[]): VariantPair[] {
  return rows.flatMap((row) => {
    const { title_a = '', title_b = '', arxiv_id = '', kind: written = '' } = row;
    const [a, b] = [titledPaper(title_a, arxiv_id), titledPaper(title_b, arxiv_id)];
    const kind = written.includes('+') ? SEVERAL : written;
    return a && b ? [{ a, b, kind, group: groupOf(kind) }] : [];
  });
}

function groupOf(kind: string): Group {
  if (NOTATION.has(kind)) return 'notation';
  return TOLERANT.has(kind) ? 'tolerant' : 'renamed';
}
