import type { ArxivId, Doi, OpenReviewId, Paper, PaperRef, Summary, SummaryId } from '../summary';
import { idKeys, type LookUpKey, titleLookUpKey } from './keys';

/** A mention joined to a summary. */
export interface Match {
  summary: SummaryId;
  grade: 'certain' | 'possible';
  /** What joined them: an id of that kind, or the title. */
  rule: 'arxiv' | 'openreview' | 'doi' | 'title';
}

/** What a look-up key leads to: a summary, and the ids of its paper that may veto a match. */
export interface Candidate {
  summary: SummaryId;
  arxiv?: ArxivId;
  openreview: OpenReviewId[];
  doi?: Doi;
}

/** The candidates under each of `keys`; keys that lead nowhere are left out. */
export type LookUp = (keys: LookUpKey[]) => Promise<Map<LookUpKey, Candidate[]>>;

/** What the store keeps under each key of a summary's paper. */
export function candidateOf({ id, paper }: Summary): Candidate {
  return { summary: id, openreview: paper.openreviewIds, ...vetoIds(paper) };
}

function vetoIds({ arxivId, doi }: Paper): Pick<Candidate, 'arxiv' | 'doi'> {
  return { ...(arxivId ? { arxiv: arxivId } : {}), ...(doi ? { doi } : {}) };
}

/**
 * The match of each reference, in order; `null` where no summary explains that paper.
 *
 * An id that agrees decides. Where none does, the title may, unless ids veto it: a paper that is
 * known by another id of the same kind is not the one, however alike the titles. A title that
 * leads to two papers joins to neither.
 */
export async function findMatches(refs: PaperRef[], lookUp: LookUp): Promise<(Match | null)[]> {
  const keys = refs.flatMap(lookUpKeys);
  const found = await lookUp([...new Set(keys)]);
  return refs.map((ref) => matchById(ref, found) ?? matchByTitle(ref, found));
}

function lookUpKeys(ref: PaperRef): LookUpKey[] {
  const title = titleLookUpKey(ref.title);
  return title ? [...idKeys(ref), title] : idKeys(ref);
}

type Found = Map<LookUpKey, Candidate[]>;

function matchById(ref: PaperRef, found: Found): Match | null {
  for (const key of idKeys(ref)) {
    const candidate = found.get(key)?.[0];
    if (candidate) return { summary: candidate.summary, grade: 'certain', rule: ruleOf(key) };
  }
  return null;
}

function matchByTitle(ref: PaperRef, found: Found): Match | null {
  const key = titleLookUpKey(ref.title);
  const candidates = key ? (found.get(key) ?? []).filter((known) => !vetoed(ref, known)) : [];
  const [candidate, another] = candidates;
  if (!candidate || another) return null;
  return { summary: candidate.summary, grade: 'certain', rule: 'title' };
}

function vetoed({ ids }: PaperRef, known: Candidate): boolean {
  return (
    differ(ids.arxiv, known.arxiv ? [known.arxiv] : []) ||
    differ(ids.openreview, known.openreview) ||
    differ(ids.doi, known.doi ? [known.doi] : [])
  );
}

function differ(id: string | undefined, known: string[]): boolean {
  return id !== undefined && known.length > 0 && !known.includes(id);
}

function ruleOf(key: LookUpKey): Match['rule'] {
  if (key.startsWith('arxiv:')) return 'arxiv';
  return key.startsWith('openreview:') ? 'openreview' : 'doi';
}
