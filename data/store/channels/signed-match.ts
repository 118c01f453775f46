import type { Match } from '../../match/match';
import type { SummaryId } from '../../summary';
import type { Store } from '../store';
import { type ChannelSign, signsOf } from './channel-sign';

/** A match as a page shows it: with the sign of its channel, where that is an added one. */
export interface SignedMatch extends Match {
  sign?: ChannelSign;
}

/** Matches with the signs of the channels of their newest summaries. */
export async function signed(
  store: Pick<Store, 'channels'>,
  matches: (Match | null)[],
): Promise<(SignedMatch | null)[]> {
  const names = matches.flatMap((match) => (match ? [channelOf(match.summary)] : []));
  const signs = await signsOf(store, names);
  if (signs.size === 0) return matches;
  return matches.map((match) => {
    const sign = match && signs.get(channelOf(match.summary));
    return sign ? { ...match, sign } : match;
  });
}

/** The name of a summary's channel, which its id begins with, in small letters. */
function channelOf(summary: SummaryId): string {
  return summary.slice(0, summary.indexOf('/')).toLowerCase();
}
