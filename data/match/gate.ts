/**
 * The gate: the hashes under which any paper may be found, for scripts that must not carry the
 * index. What it lets pass may be a match; what it stops is none. A false alarm costs a look-up.
 */
import type { PaperRef } from '../summary';
import { blockWords, endBlocks, leastShared, pairBlocks } from './blocks';
import { hash32 } from './hash';
import { hashedIds, hashedTitle, tolerantKeys } from './index-keys';
import { lowerBound } from './lower-bound';
import { NOT_PLAIN } from './normal-form';
import { parseTitle } from './parsed-title';
import { titleKeyOf } from './title-key';

/** What a gate knows of the papers. */
export interface GateContents {
  /** Under which they are found: sorted, each once. */
  hashes: Uint32Array<ArrayBuffer>;
  /**
   * Letters of those without an arXiv id. A plain title that has none of them, written together, is
   * none of theirs. `undefined` where these would be too many.
   */
  tellTales: string[] | undefined;
}

/** Tells whether a paper may be explained. The work is bounded, whatever the title. */
export function openGate({ hashes, tellTales }: GateContents): (ref: PaperRef) => boolean {
  const has = among(hashes);
  const telling = tellTales && tellingPattern(tellTales);
  return (ref) => {
    const { ids, title, stretches = [] } = ref;
    if (hashedIds(ref).some(has)) return true;
    if (title === undefined) {
      return stretches.some((stretch) => hashedTitle(titleKeyOf(stretch)).some(has));
    }
    // Ids veto: a mention with an arXiv id is of none of the papers that have another one.
    if (ids.arxiv && telling && !telling.test(title.toLowerCase())) return false;
    return titlePasses(title, has);
  };
}

/** Most of what is asked is not there, and half a hash shows it: a page asks ten times a title. */
function among(hashes: GateContents['hashes']): (hash: number) => boolean {
  const halves = new Uint8Array(2 ** 16);
  for (const hash of hashes) halves[hash >>> 16] = 1;
  return (hash) => halves[hash >>> 16] === 1 && hashes[lowerBound(hashes, hash)] === hash;
}

/** Of titles in small letters; one pattern for all, since a list asks of 2,000. */
function tellingPattern(tellTales: string[]): RegExp {
  const apart = tellTales.map((letters) => [...letters].join('[\\W_]*'));
  return new RegExp([NOT_PLAIN.source, ...apart].join('|'));
}

function titlePasses(title: string, has: (hash: number) => boolean): boolean {
  const parsed = parseTitle(title);
  // The key of the whole title is one of these.
  if (tolerantKeys(parsed).some(has)) return true;
  const hashes = blockWords(parsed.words).map(hash32);
  // Most words are in no block at all: then no pair of them is.
  const blocks = [...endBlocks(parsed.letters), ...pairBlocks(hashes.filter(has))];
  return blocks.filter(has).length >= leastShared(hashes.length);
}
