import type { Filling } from '@/data/store/filling';
import { countText } from './count-text';
import { useText } from './text';

/** How far the summaries are being written; nothing where they are not. */
export function FillingLine({ filling }: { filling: Filling | undefined }) {
  const text = useText();
  if (!filling || filling.problem) return null;
  const key = filling.stage === 'reading' ? 'fillingReading' : 'fillingIndexing';
  const number = (value: number) => countText(value, text('language'));
  return <p class="filling">{text(key, number(filling.done), number(filling.total))}</p>;
}
