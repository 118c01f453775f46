import { useId } from 'preact/hooks';
import { useText } from './text';

/** A site that can be switched on and off. */
export interface SwitchableSite {
  name: string;
  /** Its match patterns. */
  origins: string[];
  on: boolean;
}

interface Props {
  /** Those that everybody can switch on. */
  sites: SwitchableSite[];
  /** Others that the reader switched on. */
  others: SwitchableSite[];
  /** The browser was asked and did not allow it. */
  refused: boolean;
  onSwitch(site: SwitchableSite, on: boolean): void;
}

/** Where summaries are shown besides arXiv and OpenReview: a switch for each site. */
export function SitesView({ sites, others, refused, onSwitch }: Props) {
  const text = useText();
  return (
    <div class="sites">
      <h2>{text('sites')}</h2>
      <p class="hint">{text('sitesHint')}</p>
      <Switches sites={sites} onSwitch={onSwitch} />
      {refused && (
        <p class="hint" role="status">
          {text('siteRefused')}
        </p>
      )}
      {others.length > 0 && (
        <>
          <h2>{text('otherSites')}</h2>
          <Switches sites={others} onSwitch={onSwitch} />
        </>
      )}
    </div>
  );
}

function Switches({ sites, onSwitch }: Pick<Props, 'sites' | 'onSwitch'>) {
  const id = useId();
  return (
    <ul class="switches">
      {sites.map((site) => (
        <li key={site.name}>
          <label for={`${id}-${site.name}`}>
            {site.name}
            <span class="host">{hostsOf(site)}</span>
          </label>
          <input
            type="checkbox"
            id={`${id}-${site.name}`}
            checked={site.on}
            onClick={(event) => {
              event.preventDefault(); // It shows what the browser allows, not what was pressed.
              onSwitch(site, !site.on);
            }}
          />
        </li>
      ))}
    </ul>
  );
}

function hostsOf({ name, origins }: SwitchableSite): string {
  const hosts = origins.map((origin) => origin.replace(/^\*?\w*:\/\/|\/\*$/g, ''));
  return hosts.filter((host) => host !== name).join(', ');
}
