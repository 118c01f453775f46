import Fuse from 'fuse.js';
import { bestOf, lengthShare, type Method, oneByOne, plain, WEIGHED } from '../method';

/**
 * Errors that it looks for, of all letters. With .3 it took half as long again and did about as
 * well; over a wider `distance` two and a half times as long.
 */
const THRESHOLD = 0.15;

/** https://www.fusejs.io: approximate substrings (Bitap). */
export const fuse: Method = {
  name: 'fuse.js',
  entry: "import * as all from 'fuse.js'; console.log(all);",
  build(titles) {
    const list = titles.map(plain);
    const index = Fuse.createIndex([], list);
    const fuse = new Fuse(
      list,
      { includeScore: true, threshold: THRESHOLD, ignoreDiacritics: true, ignoreFieldNorm: true },
      index,
    );
    const bytes = Buffer.byteLength(JSON.stringify(index));
    return oneByOne((query) => {
      const needle = plain(query);
      return bestOf(
        fuse.search(needle, { limit: WEIGHED }).map(({ refIndex, item, score = 1 }) => ({
          at: refIndex,
          score: (1 - score) * lengthShare(needle, item),
        })),
      );
    }, bytes);
  },
};
