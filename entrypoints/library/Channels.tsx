import { ChannelsView } from '@/components/channels/ChannelsView';
import { ImportFile } from '@/components/channels/ImportFile';
import type { Store } from '@/data/store/store';
import { useAnnouncedReading } from './use-announced-reading';
import { useChannelChanges } from './use-channel-changes';
import { useChannels } from './use-channels';
import { useFileImport } from './use-file-import';
import type { ListChanges } from './use-list-changes';
import { useTelegramAllowed } from './use-telegram-allowed';

interface Props {
  store: Store;
  /** Says what was done, where it can be taken back. */
  say: ListChanges['say'];
}

/** The view of the channels, kept in step with what the background reads of them. */
export function Channels({ store, say }: Props) {
  const channels = useChannels(store);
  const { refused, ...changes } = useChannelChanges(store, channels, say);
  return (
    <ChannelsView
      channels={channels}
      reading={useAnnouncedReading()}
      refused={refused}
      asks={!useTelegramAllowed()}
      {...changes}
    >
      <ImportFile {...useFileImport()} />
    </ChannelsView>
  );
}
