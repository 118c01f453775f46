import { endsOf } from './blocks';
import { type Candidate, papersIn } from './candidate';
import { partsOf } from './index-keys';
import { type ParsedTitle, parseTitle } from './parsed-title';
import { rarestWords } from './rarest-words';
import { blockWordsOf } from './title-index';

/** With more, looking for them takes as long as taking a title apart. */
const MOST = 40;

/**
 * A mention with an arXiv id can only be of a paper with that id, or of one that has none. These
 * are letters of the latter: a title that has none of them, written together, shares neither a key
 * nor a pair of words nor an end with any of them. `undefined` where there are too many.
 */
export function tellTales(candidates: Iterable<Candidate>): string[] | undefined {
  const found = new Set<string>();
  for (const candidate of candidates) {
    for (const { arxiv, titles } of papersIn(candidate)) {
      if (arxiv) continue;
      for (const letters of titles.map(parseTitle).flatMap(tellTalesOf)) found.add(letters);
    }
    if (found.size > MOST) return undefined;
  }
  return [...found];
}

function tellTalesOf(title: ParsedTitle): string[] {
  const { words, letters } = title;
  const stretches = [letters, ...partsOf(title), ...endsOf(letters)].filter(
    (one) => one !== undefined,
  );
  const ofStretches = stretches.map((stretch) => {
    const [rarest] = rarestWords(
      words.filter((word) => stretch.includes(word)),
      1,
    );
    return rarest ?? stretch;
  });
  // Of any two of these words at least one is among all but one of them.
  return [...ofStretches, ...blockWordsOf(words).slice(0, -1)].filter(Boolean);
}
