/** The sign of the extension: a text made short. */
export function Sign() {
  return (
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
      <rect width="16" height="16" rx="4" fill="currentColor" />
      <path d="M4 5h8M4 8h8M4 11h4" stroke="var(--surface)" stroke-width="1.5" fill="none" />
    </svg>
  );
}
