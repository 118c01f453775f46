import { type Method, oneByOne, plain } from '../method';

/** The same title in lower case: what most peers do. */
export const exactTitle: Method = {
  name: 'exact lower-cased title',
  build(titles) {
    const numbers = new Map(titles.map((title, at) => [plain(title), at]));
    return oneByOne((query) => {
      const at = numbers.get(plain(query));
      return at === undefined ? undefined : { at, score: 1 };
    });
  },
};
