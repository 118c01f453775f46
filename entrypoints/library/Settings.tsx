import { SitesView } from '@/components/SitesView';
import { useSites } from './use-sites';

/** The view of the settings: what the extension may read. */
export function Settings() {
  const { sites, others, refused, change } = useSites();
  return <SitesView sites={sites} others={others} refused={refused} onSwitch={change} />;
}
