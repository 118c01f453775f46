import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { SwitchOnHere } from '@/components/SwitchOnHere';
import type { OptionalSite } from '@/permissions/pages';
import { reportError } from '@/report-error';
import { siteHere } from './site-here';

/** The offer to switch on the site of a tab; nothing where there is none to make. */
export function OfferHere({ tabId }: { tabId: number | undefined }) {
  const [site, setSite] = useState<OptionalSite>();
  const [on, setOn] = useState(false);
  useEffect(() => {
    siteHere(tabId).then(setSite).catch(reportError);
  }, [tabId]);
  if (!site) return null;
  const { name, origins } = site;
  // In the press itself: browsers ask only then. The background does the rest, as a question of the
  // browser may close this window.
  const ask = () => browser.permissions.request({ origins }).then(setOn).catch(reportError);
  return <SwitchOnHere site={name} on={on} onSwitchOn={() => void ask()} />;
}
