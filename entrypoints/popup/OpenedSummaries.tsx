import { useLayoutEffect, useRef } from 'preact/hooks';
import { BackButton } from '@/components/BackButton';
import type { Store } from '@/data/store/store';
import type { SummaryToRead } from '@/data/store/summary-to-read';
import type { SummaryId } from '@/data/summary';
import { OneSummary } from './OneSummary';

interface Props {
  store: Store;
  /** Each opened from the one before it, the first from a list or from another summary. */
  path: SummaryToRead[];
  from: 'list' | 'summary';
  onOpen(id: SummaryId): void;
  onBack(): void;
}

/** The summaries that were opened one from another: the last is shown, the others wait. */
export function OpenedSummaries({ store, path, from, onOpen, onBack }: Props) {
  const back = useFocusOfLast(path.length);
  return path.map((read, i) => {
    const last = i === path.length - 1;
    return (
      <div key={read.summary.id} hidden={!last}>
        <BackButton
          label={i === 0 && from === 'list' ? 'back' : 'backToSummary'}
          onBack={onBack}
          button={last ? back : undefined}
        />
        <OneSummary store={store} read={read} onOpen={onOpen} />
      </div>
    );
  });
}

/** Moves the focus to the way back when a summary is opened, and to the link to it on the way. */
function useFocusOfLast(count: number) {
  const back = useRef<HTMLButtonElement>(null);
  /** What had the focus when each was opened. */
  const before = useRef<(Element | null)[]>([]);
  useLayoutEffect(() => {
    const left = before.current[count];
    before.current = before.current.slice(0, count);
    if (left instanceof HTMLElement) return left.focus();
    while (before.current.length < count) before.current.push(document.activeElement);
    // Who goes from view to view by their names goes on from there.
    if (!document.activeElement?.closest('[role=tab]')) back.current?.focus();
  }, [count]);
  return back;
}
