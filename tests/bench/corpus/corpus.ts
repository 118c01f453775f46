import { findCorpus } from './folder';
import { type Row, readRows } from './read-rows';
import { type TitledPaper, titledPaper } from './titled-paper';
import { readPairs, type VariantPair } from './variant-pairs';

/** All lists of a corpus. */
export interface Corpus {
  /** How it is called in the report. */
  name: string;
  titles: TitledPaper[];
  openReviewTitles: TitledPaper[];
  /** Papers whose titles are close to those of the bundled summaries. */
  nearMisses: TitledPaper[];
  pairs: VariantPair[];
}

/** Reads the corpus that {@link findCorpus} finds: all of it at once, some 100 MB. */
export function readCorpus(named: string | undefined): Corpus {
  const { path, name } = findCorpus(named);
  const papers = (file: string, title: string, id: string) =>
    readRows(path, file).flatMap((row: Row) => titledPaper(row[title] ?? '', row[id] ?? '') ?? []);
  return {
    name,
    titles: papers('titles', 'title', 'arxiv_id'),
    openReviewTitles: papers('openreview_titles', 'title', 'openreview_forum'),
    nearMisses: papers('near_misses', 'other_title', 'other_id'),
    pairs: readPairs(readRows(path, 'variant_pairs')),
  };
}
