import { plainText } from '../summary-text';
import type { ChannelProfile } from './channel-profile';
import type { PostLine } from './post';

/** The lines of a post without those at its end that its channel puts under every post. */
export function withoutSignature(
  lines: PostLine[],
  { signature = [] }: ChannelProfile,
): PostLine[] {
  if (signature.length === 0) return lines;
  const last = lines.findLastIndex(
    (line) => line.length > 0 && !signature.includes(plainText(line)),
  );
  return lines.slice(0, last + 1);
}
