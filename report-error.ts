const reported = new Set<string>();

/**
 * Where every unexpected error goes: once each, to the console of the page or worker that it
 * happened in. Expected failures are values or named errors and never come here.
 */
export function reportError(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (reported.has(text)) return;
  reported.add(text);
  console.error('[Concise Research]', error);
}
