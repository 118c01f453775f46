import { BackupsView } from '@/components/library/BackupsView';
import { SitesView } from '@/components/SitesView';
import { SyncView } from '@/components/SyncView';
import type { Day } from '@/data/reading-list/kept-backups';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import { saveAsFile, useBackups } from './use-backups';
import { useSites } from './use-sites';
import { useSync } from './use-sync';

interface Props {
  /** All entries, those in the trash among them. */
  papers: SavedPaper[];
  onRestore(day: Day): void;
}

/** The view of the settings: where the list is safe, and what the extension may read. */
export function Settings({ papers, onRestore }: Props) {
  const { sites, others, refused, change } = useSites();
  const sync = useSync();
  const { backups, failed, download } = useBackups();
  return (
    <>
      <SyncView {...sync} onSwitch={sync.turn} onAnswer={sync.answer} />
      <BackupsView
        backups={backups}
        failed={failed}
        onSave={() => saveAsFile(papers, new Date())}
        onDownload={download}
        onRestore={({ day }) => onRestore(day)}
      />
      <SitesView sites={sites} others={others} refused={refused} onSwitch={change} />
    </>
  );
}
