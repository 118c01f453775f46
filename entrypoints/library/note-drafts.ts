import type { LookUpKey } from '@/data/match/keys';
import { isLookUpKey } from './look-up-key';

/** A note that was typed and is not kept yet. */
export interface NoteDraft {
  key: LookUpKey;
  note: string;
  typedAt: Date;
}

const PREFIX = 'note/';

/**
 * Puts a note where it outlives the page at once: a page that is being left gets no answer of
 * IndexedDB any more, which the list needs.
 *
 * @throws DOMException `QuotaExceededError` where there is no room, `SecurityError` where it is refused
 */
export function stashDraft({ key, note, typedAt }: NoteDraft): void {
  localStorage.setItem(PREFIX + key, `${typedAt.toISOString()} ${note}`);
}

export function forgetDraft(key: LookUpKey): void {
  localStorage.removeItem(PREFIX + key);
}

/** What was left behind. */
export function stashedDrafts(): NoteDraft[] {
  return Object.entries(localStorage).flatMap(([name, value]) => {
    const key = name.slice(PREFIX.length);
    const [time = '', ...words] = String(value).split(' ');
    const typedAt = new Date(time);
    if (!name.startsWith(PREFIX) || !isLookUpKey(key) || Number.isNaN(typedAt.getTime())) return [];
    return [{ key, note: words.join(' '), typedAt }];
  });
}
