import { type Candidate, papersIn } from './candidate';
import type { GateContents } from './gate';
import { hash32 } from './hash';
import { candidateKeys } from './index-keys';
import { parseTitle } from './parsed-title';
import { tellTales } from './tell-tales';
import { blocksOf, blockWordsOf } from './title-index';

/** A larger gate would be read for longer, in every page, than a look-up takes: 256 kB. */
const LARGEST = 2 ** 16;

/** The gate of all these papers; `undefined` where it would be too large to be worth reading. */
export async function createGate(
  candidates: AsyncIterable<Candidate> | Iterable<Candidate>,
): Promise<GateContents | undefined> {
  const hashes = new Set<number>();
  const all: Candidate[] = [];
  for await (const candidate of candidates) {
    for (const hash of papersIn(candidate).flatMap(hashesOf)) hashes.add(hash);
    if (hashes.size > LARGEST) return undefined;
    all.push(candidate);
  }
  return { hashes: Uint32Array.from(hashes).sort(), tellTales: tellTales(all) };
}

/** Whether so many papers may have a gate at all: each has a key and a word at least. */
export function mayHaveGate(papers: number): boolean {
  return papers <= LARGEST / 2;
}

function hashesOf(candidate: Candidate): number[] {
  const parsed = candidate.titles.map(parseTitle);
  const ofTitles = parsed.flatMap((title) => [
    ...blocksOf(title),
    ...blockWordsOf(title.words).map(hash32),
  ]);
  return [...candidateKeys(candidate, parsed), ...ofTitles];
}
