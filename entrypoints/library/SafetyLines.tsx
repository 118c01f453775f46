import { useEffect } from 'preact/hooks';
import { SaidLine } from '@/components/SaidLine';
import { useText } from '@/components/text';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import type { Store } from '@/data/store/store';
import { reportError } from '@/report-error';
import { RebuiltLine } from '../popup/RebuiltLine';
import { LostChannelsLine } from './LostChannelsLine';
import { saveAsFile } from './use-backups';
import { useCopyDue } from './use-copy-due';

interface Props {
  store: Store;
  /** What is on the list. */
  list: SavedPaper[];
}

/** What was lost, of the list or of channels, and that the list should be saved: a line for each. */
export function SafetyLines({ store, list }: Props) {
  const text = useText();
  useEffect(() => {
    // What the reader made is not to be cleared when the disk gets full.
    navigator.storage.persist().catch(reportError);
  }, []);
  const copy = useCopyDue(list);
  const saveCopy = () => void saveAsFile(store, new Date()).catch(reportError);
  return (
    <>
      <RebuiltLine store={store} />
      <LostChannelsLine />
      {copy.due && (
        <SaidLine
          actions={[
            { name: text('saveFile'), onPress: saveCopy },
            { name: text('copyNever'), onPress: copy.never },
          ]}
        >
          {text('copyDue')}
        </SaidLine>
      )}
    </>
  );
}
