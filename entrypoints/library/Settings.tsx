import { BackupsView } from '@/components/library/BackupsView';
import { SitesView } from '@/components/SitesView';
import { SyncView } from '@/components/SyncView';
import type { Day } from '@/data/reading-list/kept-backups';
import type { Store } from '@/data/store/store';
import { useBackups } from './use-backups';
import { useSites } from './use-sites';
import { useSync } from './use-sync';

interface Props {
  store: Store;
  onRestore(day: Day): void;
}

/** The view of the settings: where the list is safe, and what the extension may read. */
export function Settings({ store, onRestore }: Props) {
  const { sites, others, refused, change } = useSites();
  const sync = useSync();
  const { backups, failed, save, download } = useBackups(store);
  return (
    <>
      <SyncView {...sync} onSwitch={sync.turn} onAnswer={sync.answer} />
      <BackupsView
        backups={backups}
        failed={failed}
        onSave={save}
        onDownload={download}
        onRestore={({ day }) => onRestore(day)}
      />
      <SitesView sites={sites} others={others} refused={refused} onSwitch={change} />
    </>
  );
}
