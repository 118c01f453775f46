import { ChannelsView } from '@/components/channels/ChannelsView';
import { ExportChannel } from '@/components/channels/ExportChannel';
import { ImportFile } from '@/components/channels/ImportFile';
import { Subscribe } from '@/components/channels/Subscribe';
import type { Store } from '@/data/store/store';
import { reportError } from '@/report-error';
import { exportChannel } from './export-channel';
import { useAnnouncedReading } from './use-announced-reading';
import { useChannelChanges } from './use-channel-changes';
import { useChannels } from './use-channels';
import { useFileImport } from './use-file-import';
import type { ListChanges } from './use-list-changes';
import { useSubscription } from './use-subscription';
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
      more={({ name, title }) => (
        <ExportChannel
          title={title}
          onExport={() => void exportChannel(store, name).catch(reportError)}
        />
      )}
    >
      <ImportFile {...useFileImport()} />
      <Subscribe {...useSubscription(store)} />
    </ChannelsView>
  );
}
