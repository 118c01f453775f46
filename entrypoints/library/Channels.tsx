import { useState } from 'preact/hooks';
import { ChannelsView } from '@/components/channels/ChannelsView';
import { ExportChannel } from '@/components/channels/ExportChannel';
import { ImportFile } from '@/components/channels/ImportFile';
import { Subscribe } from '@/components/channels/Subscribe';
import { PROBLEM_TEXT } from '@/components/problem-text';
import { useText } from '@/components/text';
import type { Channel } from '@/data/store/channels/channel';
import type { Store } from '@/data/store/store';
import { problemIn } from '../popup/use-change';
import { exportChannel } from './export-channel';
import { useChannelChanges } from './use-channel-changes';
import { useChannels } from './use-channels';
import { useFileImport } from './use-file-import';
import type { ListChanges } from './use-list-changes';
import { useReadingProgress } from './use-reading-progress';
import { useSubscription } from './use-subscription';
import { useTelegramAllowed } from './use-telegram-allowed';

interface Props {
  store: Store;
  channels: Channel[];
  /** Says what was done, where it can be taken back. */
  say: ListChanges['say'];
}

/** The view of the channels, kept in step with what the background reads of them. */
export function Channels({ store, say }: Omit<Props, 'channels'>) {
  const channels = useChannels(store);
  // What stands below the list would move when that comes.
  return channels ? <ReadChannels store={store} channels={channels} say={say} /> : null;
}

function ReadChannels({ store, channels, say }: Props) {
  const progress = useReadingProgress();
  const { refused, ...changes } = useChannelChanges(store, channels, progress, say);
  const text = useText();
  /** Why the last export could not be made. */
  const [unexported, setUnexported] = useState<string>();
  const exportTo = (name: string) => {
    exportChannel(store, name).then(
      () => setUnexported(undefined),
      (error) => setUnexported(text(PROBLEM_TEXT[problemIn(error)])),
    );
  };
  return (
    <ChannelsView
      channels={channels}
      {...progress}
      refused={refused ?? unexported}
      asks={!useTelegramAllowed()}
      {...changes}
      more={({ name, title }) => <ExportChannel title={title} onExport={() => exportTo(name)} />}
    >
      <ImportFile {...useFileImport()} />
      <Subscribe {...useSubscription(store)} />
    </ChannelsView>
  );
}
