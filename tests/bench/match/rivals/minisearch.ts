import MiniSearch from 'minisearch';
import { bestOf, type Method, oneByOne, plain, tokensOf, WEIGHED } from '../method';

/** https://lucaong.github.io/minisearch: full-text search (BM25+) with words that may be misspelt. */
export const miniSearch: Method = {
  name: 'minisearch',
  entry: "import * as all from 'minisearch'; console.log(all);",
  build(titles) {
    const index = new MiniSearch<{ id: number; title: string }>({
      fields: ['title'],
      tokenize: tokensOf,
      searchOptions: { fuzzy: 0.2 },
    });
    index.addAll(titles.map((title, id) => ({ id, title: plain(title) })));
    const lengths = titles.map((title) => new Set(tokensOf(title)).size);
    return oneByOne(
      (query) => {
        const words = new Set(tokensOf(query)).size;
        const results = index.search(plain(query)).slice(0, WEIGHED);
        // Its scores have no upper bound; the share of words that both have ranks better than they do.
        const share = (at: number, shared: number) => shared / Math.max(words, lengths[at] ?? 0, 1);
        return bestOf(
          results.map(({ id, queryTerms }) => ({
            at: Number(id),
            score: share(id, queryTerms.length),
          })),
        );
      },
      Buffer.byteLength(JSON.stringify(index)),
    );
  },
};
