import type { ReadingCounts } from '@/data/posts/channel-reading';
import { SET_ASIDE_REASONS } from '@/data/posts/set-aside';
import { countText } from '../count-text';
import { useText } from '../text';
import { SET_ASIDE_TEXT } from './set-aside-text';

/** How many posts were read, and of how many no summary was made, and why; nothing before. */
export function SetAside({ posts, setAside }: Pick<ReadingCounts, 'posts' | 'setAside'>) {
  const text = useText();
  if (posts === 0) return null;
  const number = (value: number) => countText(value, text('language'));
  const found = SET_ASIDE_REASONS.flatMap((reason) => {
    const count = setAside[reason] ?? 0;
    return count > 0 ? [{ reason, count }] : [];
  }).sort((one, other) => other.count - one.count);
  const all = found.reduce((sum, { count }) => sum + count, 0);
  return (
    <div class="set-aside">
      <p>{text('channelPosts', number(posts), number(all))}</p>
      <ul>
        {found.map(({ reason, count }) => (
          <li key={reason}>
            <span>{text(SET_ASIDE_TEXT[reason])}</span> <span class="number">{number(count)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
