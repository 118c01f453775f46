import { SitesView } from '@/components/SitesView';
import { SyncView } from '@/components/SyncView';
import { useSites } from './use-sites';
import { useSync } from './use-sync';

/** The view of the settings: what the extension may read, and whether the list travels. */
export function Settings() {
  const { sites, others, refused, change } = useSites();
  const sync = useSync();
  return (
    <>
      <SyncView {...sync} onSwitch={sync.turn} onAnswer={sync.answer} />
      <SitesView sites={sites} others={others} refused={refused} onSwitch={change} />
    </>
  );
}
