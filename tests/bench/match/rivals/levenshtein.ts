import { distance } from 'fastest-levenshtein';
import { type Guess, type Method, oneByOne, plain } from '../method';

/** Letters changed, of all letters of the longer title; titles too short or long are passed over. */
export const levenshteinRatio: Method = {
  name: 'Levenshtein ratio',
  entry: "import * as all from 'fastest-levenshtein'; console.log(all);",
  build(titles) {
    const list = titles.map(plain);
    return oneByOne((query) => {
      const needle = plain(query);
      let best: Guess = { at: 0, score: 0 };
      list.forEach((title, at) => {
        const [short, long] = [needle.length, title.length].sort((a, b) => a - b);
        if ((short ?? 0) / (long || 1) <= best.score) return;
        const score = 1 - distance(needle, title) / (long || 1);
        if (score > best.score) best = { at, score };
      });
      return best;
    });
  },
};
