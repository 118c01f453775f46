import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Sought } from '@/data/search/sought';
import type { Summary } from '@/data/summary';
import { EndOfRows } from './EndOfRows';
import { SummaryRow } from './SummaryRow';
import { useText } from './text';

/** What a query has found, as far as it is shown. */
export interface SearchResults {
  /** What they were found by; all summaries where it is empty. */
  query: string;
  /** How many were found in all. */
  count: number;
  /** The first of them. */
  rows: Summary[];
  sought: Sought;
}

interface Props {
  query: string;
  /** Of this query or, until they are there, of an earlier one. */
  results: SearchResults | undefined;
  onQuery(query: string): void;
  onOpen(summary: Summary): void;
  /** The end of the rows is near: there may be more of them. */
  onMore(): void;
}

/** So many rows before the last one more are asked for. */
const NEAR_END = 5;

/** Search as you type: arrows move through what was found, Enter opens it. */
export function SearchView({ query, results, onQuery, onOpen, onMore }: Props) {
  const text = useText();
  const list = useId();
  const [active, setActive] = useState(0);
  const rows = results?.rows ?? [];
  // Drawn once: a letter is shown before its hits are there, and an arrow changes none of them.
  const drawn = useMemo(
    () => results?.rows.map((row) => <SummaryRow summary={row} sought={results.sought} />),
    [results],
  );
  const chosen = Math.min(active, rows.length - 1);
  const openFirst = useOpenFirst(query, results, onOpen);

  function move(to: number): void {
    const next = Math.max(0, Math.min(rows.length - 1, to));
    setActive(next);
    document.getElementById(`${list}-${next}`)?.scrollIntoView({ block: 'nearest' });
    if (next >= rows.length - NEAR_END) onMore();
  }

  function enter(): void {
    const summary = rows[chosen];
    if (results?.query !== query) openFirst.whenFound();
    else if (summary) onOpen(summary);
  }

  function press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') move(chosen + 1);
    else if (event.key === 'ArrowUp') move(chosen - 1);
    else if (event.key === 'Enter') enter();
    else return;
    event.preventDefault();
  }

  return (
    <div class="search">
      <input
        role="combobox"
        aria-label={text('searchLabel')}
        aria-expanded={rows.length > 0}
        aria-controls={list}
        aria-activedescendant={rows.length > 0 ? `${list}-${chosen}` : undefined}
        aria-autocomplete="list"
        placeholder={text('searchPlaceholder')}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => {
          setActive(0);
          openFirst.forget();
          onQuery(event.currentTarget.value);
        }}
        onKeyDown={press}
      />
      <p class="count" role="status">
        {results && countText(results, text)}
      </p>
      <div
        id={list}
        class="rows"
        role="listbox"
        aria-label={text('searchLabel')}
        aria-busy={results?.query !== query}
      >
        {rows.map((summary, i) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus (combobox)
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the input
          <div
            key={summary.id}
            id={`${list}-${i}`}
            role="option"
            aria-selected={i === chosen}
            aria-setsize={results?.count}
            aria-posinset={i + 1}
            class="row"
            onClick={() => onOpen(summary)}
          >
            {drawn?.[i]}
          </div>
        ))}
      </div>
      <EndOfRows rows={rows.length} onNear={onMore} />
    </div>
  );
}

/** Enter may be quicker than the search: what it was pressed for is opened when it is found. */
function useOpenFirst(
  query: string,
  results: SearchResults | undefined,
  onOpen: (summary: Summary) => void,
) {
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current || results?.query !== query) return;
    wanted.current = false;
    if (results.rows[0]) onOpen(results.rows[0]);
  });
  return {
    whenFound: () => {
      wanted.current = true;
    },
    forget: () => {
      wanted.current = false;
    },
  };
}

function countText({ query, count }: SearchResults, text: ReturnType<typeof useText>): string {
  if (query.trim() === '') return text('allSummaries', String(count));
  return count > 0 ? text('found', String(count)) : text('foundNothing', query.trim());
}
