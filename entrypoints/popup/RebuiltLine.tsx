import { countText } from '@/components/count-text';
import { SaidLine } from '@/components/SaidLine';
import { useText } from '@/components/text';
import type { Store } from '@/data/store/store';
import { useRebuilt } from './use-rebuilt';

/** Says once that the list was lost and made anew of its copy. */
export function RebuiltLine({ store }: { store: Store }) {
  const text = useText();
  const { rebuilt, read } = useRebuilt(store);
  return (
    rebuilt && (
      <SaidLine actions={[{ name: text('rebuiltRead'), onPress: read }]}>
        {text('rebuilt', countText(rebuilt.papers, text('language')))}
      </SaidLine>
    )
  );
}
