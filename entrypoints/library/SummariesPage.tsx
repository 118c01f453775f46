import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '@/data/store/problem';
import type { Store } from '@/data/store/store';
import { OpenedSummaries } from '../popup/OpenedSummaries';
import { Search } from '../popup/Search';
import { NOT_SEARCHED } from '../popup/searching';
import { useOpened } from '../popup/use-opened';
import type { Asked } from '../window/asked';

interface Props {
  store: Store;
  /** What the page was opened for. */
  asked: Asked | undefined;
  /** What the window says already. */
  said: Problem | undefined;
}

/** All summaries: their search, and beside it the one that is read. */
export function SummariesPage({ store, asked, said }: Props) {
  const query = asked && 'query' in asked ? asked.query : '';
  const searching = useRef(query === '' ? NOT_SEARCHED : { query });
  const opened = useOpened<'summaries'>(store);
  const path = opened.in('summaries');
  const last = path.at(-1)?.summary.id;
  const pane = useRef<HTMLElement>(null);
  const [before, setBefore] = useState<Element | null>(null);

  useEffect(() => {
    if (asked && 'summary' in asked) opened.show('summaries', asked.summary);
  }, [asked]);
  useEffect(() => {
    pane.current?.scrollTo(0, 0);
  }, [last]);

  return (
    <div class="summaries-page" data-open={last ? '' : undefined}>
      <section class="list">
        <Search
          store={store}
          kept={searching}
          said={said}
          onOpen={({ id }) => {
            setBefore(document.activeElement);
            opened.show('summaries', id);
          }}
        />
      </section>
      <section class="pane" ref={pane}>
        {path.length > 0 && (
          <OpenedSummaries
            key={path[0]?.summary.id}
            store={store}
            path={path}
            from="list"
            onOpen={(id) => opened.open('summaries', id)}
            onBack={() => {
              opened.back('summaries');
              if (path.length === 1 && before instanceof HTMLElement) before.focus();
            }}
          />
        )}
      </section>
    </div>
  );
}
