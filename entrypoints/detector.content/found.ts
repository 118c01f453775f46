import type { SignedMatch } from '@/data/store/channels/signed-match';
import type { Mention } from '@/sites/mention';

/** A mention on this page that a summary explains. */
export interface Found {
  mention: Mention;
  match: SignedMatch;
}

/**
 * Where the detector leaves what it found and the injected reader picks it up. The two scripts
 * share the isolated world of the extension, which the page can't see.
 */
export interface FoundOnPage {
  /** All mentions of the page, also while it is being asked which of them are explained. */
  mentions: Mention[];
  /** Those that are explained, as far as that is known: perhaps of a moment before. */
  found: Found[];
  /** Reads the papers that the page cites; set by the script that runs on papers as web pages. */
  readCited?: (document: Document, url: URL) => Mention[];
  /** Set by the reader: mentions with the titles that they had before the page was translated. */
  titled?: (mentions: Mention[]) => Mention[];
  /** Set by the reader; called after each change of `found`. */
  onChange?: () => void;
  /** Set by the detector: forgets the answers it was given and looks again. */
  askAgain?: () => void;
}

declare global {
  var conciseResearchFound: FoundOnPage | undefined;
}

/** This page's meeting place, made by whoever comes first. */
export function foundOnPage(): FoundOnPage {
  globalThis.conciseResearchFound ??= { mentions: [], found: [] };
  return globalThis.conciseResearchFound;
}
