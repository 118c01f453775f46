import type { Match } from '../../match/find';
import type { ChannelSign } from './channel-sign';

/** A match as a page shows it: with the sign of its channel, where that is an added one. */
export interface SignedMatch extends Match {
  sign?: ChannelSign;
}
