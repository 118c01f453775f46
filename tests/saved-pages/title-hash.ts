import { createHash } from 'node:crypto';
import { titleKeyOf } from '@/data/match/title-key';

/** What a list of titles holds of a title: 12 hex digits of its key; `-` for no title. */
export function titleHash(title: string | undefined): string {
  const key = title === undefined ? undefined : titleKeyOf(title);
  return key === undefined ? '-' : createHash('sha256').update(key).digest('hex').slice(0, 12);
}
