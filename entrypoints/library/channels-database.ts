import { openChannels } from '@/data/store/channels/channels';
import { reopened } from '@/data/store/reopened';

/** The database of channels, of which the page has one connection. */
export const channelsDatabase = reopened(openChannels);
