import { ChannelsView } from '@/components/channels/ChannelsView';
import { ImportFile } from '@/components/channels/ImportFile';
import type { Store } from '@/data/store/store';
import { useChannelChanges } from './use-channel-changes';
import { useChannels } from './use-channels';
import { useFileImport } from './use-file-import';
import type { ListChanges } from './use-list-changes';
import { useReadingProgress } from './use-reading-progress';
import { useTelegramAllowed } from './use-telegram-allowed';

interface Props {
  store: Store;
  /** Says what was done, where it can be taken back. */
  say: ListChanges['say'];
}

/** The view of the channels, kept in step with what the background reads of them. */
export function Channels({ store, say }: Props) {
  const channels = useChannels(store);
  const progress = useReadingProgress();
  const { refused, ...changes } = useChannelChanges(store, channels, progress, say);
  return (
    <ChannelsView
      channels={channels}
      {...progress}
      refused={refused}
      asks={!useTelegramAllowed()}
      {...changes}
    >
      <ImportFile {...useFileImport()} />
    </ChannelsView>
  );
}
