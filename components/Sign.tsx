import type { ChannelSign } from '@/data/store/channels/channel-sign';

/** The sign of the extension: a text made short. That of an added channel has its letter and colour. */
export function Sign({ sign = {} }: { sign?: ChannelSign | undefined }) {
  const { letter, colour } = sign;
  // Drawn by the style: as text it would be part of what the mark is called.
  if (letter !== undefined) {
    return <span class="sign" data-letter={letter} data-colour={colour} aria-hidden="true" />;
  }
  return (
    <svg class="sign" data-colour={colour} viewBox="0 0 16 16" aria-hidden="true">
      <rect width="16" height="16" rx="4" fill="currentColor" />
      <path d="M4 5h8M4 8h8M4 11h4" stroke="var(--surface)" stroke-width="1.5" fill="none" />
    </svg>
  );
}
