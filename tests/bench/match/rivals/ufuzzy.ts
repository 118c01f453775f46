import uFuzzy from '@leeoniya/ufuzzy';
import { bestOf, lengthShare, type Method, oneByOne, tokensOf } from '../method';

/**
 * https://github.com/leeoniya/uFuzzy: all words, in order. Its mode that allows slips in words took
 * up to 73 s for one long title, and single letters made it no better: neither is used.
 */
export const uFuzzyTitle: Method = {
  name: 'uFuzzy',
  entry: "import * as all from '@leeoniya/ufuzzy'; console.log(all);",
  build(titles) {
    const list = titles.map(words);
    const search = new uFuzzy();
    return oneByOne((query) => {
      const needle = words(query);
      const numbers = needle === '' ? [] : search.filter(list, needle);
      // It gives no score: what it finds is judged by its length alone.
      return bestOf(
        (numbers ?? []).map((at) => ({ at, score: lengthShare(needle, list[at] ?? '') })),
      );
    });
  },
};

function words(title: string): string {
  return tokensOf(title)
    .filter((word) => word.length > 1)
    .join(' ');
}
