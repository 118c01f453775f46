import type { TextKey, Translate } from './text';

/** The name of the button that sends the selected papers. */
export const TO_ZOTERO: TextKey = 'toZotero';

const TEXTS = {
  zotero: 'zoteroSaved',
  'not-running': 'zoteroNotRunning',
  'not-allowed': 'zoteroNotAllowed',
  'read-only': 'zoteroReadOnly',
  'other-version': 'zoteroOtherVersion',
  failed: 'zoteroFailed',
  'private-window': 'problemPrivateWindow',
} satisfies Record<string, TextKey>;

/** What came of sending papers to Zotero. */
export interface SentPapers {
  to: keyof typeof TEXTS;
  saved: number;
}

/** One sentence about it; where only some were saved, how many. */
export function zoteroText({ to, saved }: SentPapers, text: Translate): string {
  const said = text(TEXTS[to], String(saved));
  return to === 'zotero' || saved === 0 ? said : `${said} ${text('zoteroSaved', String(saved))}`;
}
