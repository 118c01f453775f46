import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SwitchableSite } from '@/components/SitesView';
import { OPTIONAL_SITES } from '@/permissions/pages';
import { forgetSubscribedHosts } from '@/permissions/subscribed-hosts';
import { hostOf, watchSwitchedOn } from '@/permissions/switched-on';
import { reportError } from '@/report-error';

/** The optional sites as the browser's permissions have them, and the way to change that. */
export interface Sites {
  sites: SwitchableSite[];
  others: SwitchableSite[];
  refused: boolean;
  /** To be called in the reader's press of a switch: the browser asks only then. */
  change(site: SwitchableSite, on: boolean): void;
}

export function useSites(): Sites {
  const [allowed, setAllowed] = useState<string[]>([]);
  const [refused, setRefused] = useState(false);

  useEffect(() => {
    const end = new AbortController();
    watchSwitchedOn(setAllowed, reportError, end.signal);
    return () => end.abort();
  }, []);

  return {
    ...switches(allowed),
    refused,
    change({ origins }, on) {
      const { permissions } = browser;
      (on ? permissions.request({ origins }) : permissions.remove({ origins }))
        .then(async (done) => {
          setRefused(on && !done);
          // The browser may have allowed it before, for a file of summaries.
          if (on && done) await forgetSubscribedHosts(origins.map(hostOf));
        })
        .catch(reportError);
    },
  };
}

function switches(allowed: string[]): Pick<Sites, 'sites' | 'others'> {
  const known = OPTIONAL_SITES.flatMap(({ origins }) => origins);
  return {
    sites: OPTIONAL_SITES.map(({ name, origins }) => ({
      name,
      origins,
      on: origins.some((origin) => allowed.includes(origin)),
    })),
    others: allowed
      .filter((origin) => !known.includes(origin))
      .map((origin) => ({ name: hostOf(origin), origins: [origin], on: true })),
  };
}
