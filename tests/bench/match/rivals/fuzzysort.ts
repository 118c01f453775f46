import fuzzysort from 'fuzzysort';
import { bestOf, lengthShare, type Method, oneByOne, plain, WEIGHED } from '../method';

/** https://github.com/farzher/fuzzysort: letters in order, as an editor's «go to file». */
export const fuzzySort: Method = {
  name: 'fuzzysort',
  entry: "import * as all from 'fuzzysort'; console.log(all);",
  build(titles) {
    const list = titles.map((title, at) => ({ at, title: plain(title) }));
    const targets = fuzzysort.snapshot(list, { key: 'title' });
    return oneByOne((query) => {
      const needle = plain(query);
      return bestOf(
        fuzzysort.go(needle, targets, { limit: WEIGHED }).map(({ obj, score }) => ({
          at: obj.at,
          score: score * lengthShare(needle, obj.title),
        })),
      );
    });
  },
};
