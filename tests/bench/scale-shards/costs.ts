/**
 * What a month costs. Prices are assumptions: US dollars as the providers' pages had them when this
 * was written (R2: August 2026; CloudFront, North America and Europe: 2025), without free
 * allowances.
 */
export interface Prices {
  name: string;
  /** A month. */
  storedGb: number;
  /** A million. */
  puts: number;
  gets: number;
  /** A gigabyte that leaves, by what has left in the month: up to so many, the price of each. */
  egress: { upToGb: number; price: number }[];
}

export const PRICES: Prices[] = [
  {
    name: 'Cloudflare R2',
    storedGb: 0.015,
    puts: 4.5,
    gets: 0.36,
    egress: [{ upToGb: Number.POSITIVE_INFINITY, price: 0 }],
  },
  {
    name: 'S3 behind CloudFront',
    storedGb: 0.023,
    puts: 5,
    gets: 1,
    egress: [
      { upToGb: 10_000, price: 0.085 },
      { upToGb: 50_000, price: 0.08 },
      { upToGb: 150_000, price: 0.06 },
      { upToGb: Number.POSITIVE_INFINITY, price: 0.04 },
    ],
  },
];

/** How the collection is read: assumptions as well. */
export const READERS = {
  count: 1_000_000,
  /** Summaries that one opens in a day, on papers' own pages and from marks. */
  opened: 8,
  /** Of these the share that is in a shard which is there already. */
  atHand: 0.2,
  /** A reader fetches the whole list of keys so often in a year, and what is new of it each day. */
  wholeLists: 2,
  days: 30,
};

export interface Month {
  storedGb: number;
  puts: number;
  gets: number;
  egressGb: number;
}

/** @param bytes of a shard of texts, of all of them, of the list of keys and of a day of it */
export function monthOf(
  bytes: { shard: number; all: number; list: number; dayOfList: number },
  shardsADay: number,
): Month {
  const { count, opened, atHand, wholeLists, days } = READERS;
  const shards = count * opened * (1 - atHand) * days;
  const lists = (count * wholeLists) / 12;
  const sent = shards * bytes.shard + lists * bytes.list + count * days * bytes.dayOfList;
  return {
    storedGb: bytes.all / 1e9,
    puts: shardsADay * days,
    gets: shards + lists + count * days,
    egressGb: sent / 1e9,
  };
}

export function dollars({ storedGb, puts, gets, egressGb }: Month, prices: Prices): number {
  let [left, sent, from] = [egressGb, 0, 0];
  for (const { upToGb, price } of prices.egress) {
    const some = Math.min(left, upToGb - from);
    sent += some * price;
    left -= some;
    from = upToGb;
    if (left <= 0) break;
  }
  return storedGb * prices.storedGb + (puts * prices.puts + gets * prices.gets) / 1e6 + sent;
}
