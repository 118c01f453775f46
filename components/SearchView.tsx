import { useId, useState } from 'preact/hooks';
import type { Hit } from '@/data/search/search';
import type { Summary } from '@/data/summary';
import { SummaryRow } from './SummaryRow';
import { useText } from './text';

interface Props {
  query: string;
  hits: Hit[];
  onQuery(query: string): void;
  onOpen(summary: Summary): void;
}

/** Search as you type: arrows move through what was found, Enter opens it. */
export function SearchView({ query, hits, onQuery, onOpen }: Props) {
  const text = useText();
  const list = useId();
  const [active, setActive] = useState(0);
  const chosen = Math.min(active, hits.length - 1);

  function move(to: number): void {
    const next = Math.max(0, Math.min(hits.length - 1, to));
    setActive(next);
    document.getElementById(`${list}-${next}`)?.scrollIntoView({ block: 'nearest' });
  }

  function press(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown') move(chosen + 1);
    else if (event.key === 'ArrowUp') move(chosen - 1);
    else if (event.key === 'Enter' && !event.isComposing && hits[chosen])
      onOpen(hits[chosen].summary);
    else return;
    event.preventDefault();
  }

  return (
    <div class="search">
      <input
        role="combobox"
        aria-label={text('searchLabel')}
        aria-expanded={hits.length > 0}
        aria-controls={list}
        aria-activedescendant={hits.length > 0 ? `${list}-${chosen}` : undefined}
        aria-autocomplete="list"
        placeholder={text('searchPlaceholder')}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => {
          setActive(0);
          onQuery(event.currentTarget.value);
        }}
        onKeyDown={press}
      />
      <p class="count" role="status">
        {countText(query, hits.length, text)}
      </p>
      <div id={list} class="rows" role="listbox" aria-label={text('searchLabel')}>
        {hits.map(({ summary, stems }, i) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus (combobox)
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the input
          <div
            key={summary.id}
            id={`${list}-${i}`}
            role="option"
            aria-selected={i === chosen}
            class="row"
            onClick={() => onOpen(summary)}
          >
            <SummaryRow summary={summary} stems={stems} />
          </div>
        ))}
      </div>
    </div>
  );
}

function countText(query: string, count: number, text: ReturnType<typeof useText>): string {
  if (query.trim() === '') return text('allSummaries', String(count));
  return count > 0 ? text('found', String(count)) : text('foundNothing', query.trim());
}
