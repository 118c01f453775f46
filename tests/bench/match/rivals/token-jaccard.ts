import { bestOf, type Guess, type Method, oneByOne, tokensOf } from '../method';

/** Words that both titles have among all their words, by an inverted index. */
export const tokenJaccard: Method = {
  name: 'token Jaccard',
  build(titles) {
    const sets = titles.map((title) => new Set(tokensOf(title)));
    const titlesWith = new Map<string, number[]>();
    sets.forEach((words, at) => {
      for (const word of words) {
        const some = titlesWith.get(word);
        if (some) some.push(at);
        else titlesWith.set(word, [at]);
      }
    });
    return oneByOne((query) => {
      const words = new Set(tokensOf(query));
      const shared = new Map<number, number>();
      for (const word of words) {
        for (const at of titlesWith.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
      }
      return bestOf(
        [...shared].map(([at, both]): Guess => {
          const all = words.size + (sets[at]?.size ?? 0) - both;
          return { at, score: both / all };
        }),
      );
    });
  },
};
