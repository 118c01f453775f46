import { ChannelsView } from '@/components/channels/ChannelsView';
import { ImportFile } from '@/components/channels/ImportFile';
import { useAnnouncedReading } from './use-announced-reading';
import { useChannelChanges } from './use-channel-changes';
import { useChannels } from './use-channels';
import { useFileImport } from './use-file-import';
import type { ListChanges } from './use-list-changes';
import { useTelegramAllowed } from './use-telegram-allowed';

interface Props {
  /** Says what was done, where it can be taken back. */
  say: ListChanges['say'];
}

/** The view of the channels, kept in step with what the background reads of them. */
export function Channels({ say }: Props) {
  const channels = useChannels();
  const { refused, ...changes } = useChannelChanges(channels, say);
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
