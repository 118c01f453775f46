import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type Facets, type ListFilter, withPart } from '@/data/reading-list/filter-list';
import { countText } from '../count-text';
import { useText } from '../text';
import { STATUS_TEXT, STATUSES } from './status-text';

interface Props {
  filter: ListFilter;
  /** Once the whole list is known. */
  facets: Facets | undefined;
  onFilter(filter: ListFilter): void;
}

type Counted = Props & { facets: Facets };

/** So many tags are offered until all are asked for. */
const FIRST_TAGS = 12;

/** What of the list is shown: each choice says how many entries it leaves. */
export function ListFilters({ filter, facets, onFilter }: Props) {
  const text = useText();
  const choose = <P extends keyof ListFilter>(part: P, value: ListFilter[P] | undefined) =>
    onFilter(withPart(filter, part, value));
  return (
    <div class="filters">
      <Choices name={text('status')}>
        {STATUSES.map((status) => (
          <Choice
            key={status}
            name={text(STATUS_TEXT[status])}
            count={facets && (facets.status.get(status) ?? 0)}
            on={filter.status === status}
            onChange={(on) => choose('status', on ? status : undefined)}
          />
        ))}
      </Choices>
      <Choices name={text('summary')}>
        {[true, false].map((explained) => (
          <Choice
            key={String(explained)}
            name={text(explained ? 'withSummary' : 'withoutSummary')}
            count={facets && (facets.explained.get(explained) ?? 0)}
            on={filter.explained === explained}
            onChange={(on) => choose('explained', on ? explained : undefined)}
          />
        ))}
      </Choices>
      {facets && <More filter={filter} facets={facets} onFilter={onFilter} />}
    </div>
  );
}

/** What there is to choose only where some entries have it. */
function More({ filter, facets, onFilter }: Counted) {
  const text = useText();
  return (
    <>
      <Tags filter={filter} facets={facets} onFilter={onFilter} />
      <Select
        name={text('venue')}
        counts={facets.venue}
        value={filter.venue}
        order={(one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1)}
        onChange={(venue) => onFilter(withPart(filter, 'venue', venue))}
      />
      <Select
        name={text('year')}
        counts={new Map([...facets.year].map(([year, count]) => [String(year), count]))}
        value={filter.year === undefined ? undefined : String(filter.year)}
        order={(one, other) => Number(other[0]) - Number(one[0])}
        onChange={(year) =>
          onFilter(withPart(filter, 'year', year === undefined ? undefined : Number(year)))
        }
      />
    </>
  );
}

function Tags({ filter, facets, onFilter }: Counted) {
  const text = useText();
  const [all, setAll] = useState(false);
  const chosen = filter.tags ?? [];
  const others = [...facets.tags]
    .filter(([tag]) => !chosen.includes(tag))
    .sort(([a, of], [b, some]) => some - of || (a < b ? -1 : 1));
  const tags = [...chosen.map((tag) => [tag, facets.tags.get(tag) ?? 0] as const), ...others];
  if (tags.length === 0) return null;
  const change = (tag: string, on: boolean) =>
    onFilter(withPart(filter, 'tags', on ? [...chosen, tag] : chosen.filter((one) => one !== tag)));
  return (
    <Choices name={text('tags')}>
      {tags.slice(0, all ? tags.length : FIRST_TAGS).map(([tag, count]) => (
        <Choice
          key={tag}
          name={tag}
          count={count}
          on={chosen.includes(tag)}
          onChange={(on) => change(tag, on)}
        />
      ))}
      {tags.length > FIRST_TAGS && !all && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {text('allTags', String(tags.length))}
        </button>
      )}
    </Choices>
  );
}

function Choices({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <fieldset class="choices">
      <legend>{name}</legend>
      {children}
    </fieldset>
  );
}

interface ChoiceProps {
  name: string;
  count: number | undefined;
  on: boolean;
  onChange(on: boolean): void;
}

function Choice({ name, count, on, onChange }: ChoiceProps) {
  const text = useText();
  return (
    <button type="button" class="choice" aria-pressed={on} onClick={() => onChange(!on)}>
      <span class="choice-name">{name}</span>{' '}
      <span class="number">{count !== undefined && countText(count, text('language'))}</span>
    </button>
  );
}

interface SelectProps {
  name: string;
  counts: Map<string, number>;
  value: string | undefined;
  order(one: [string, number], other: [string, number]): number;
  onChange(value: string | undefined): void;
}

function Select({ name, counts, value, order, onChange }: SelectProps) {
  const text = useText();
  const id = useId();
  if (counts.size === 0 && value === undefined) return null;
  const present = value !== undefined && !counts.has(value) ? [[value, 0] as const] : [];
  return (
    <div class="choices">
      <label for={id}>{name}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
      >
        <option value="">{text('any')}</option>
        {[...present, ...[...counts].sort(order)].map(([one, count]) => (
          <option key={one} value={one}>
            {`${one} (${count})`}
          </option>
        ))}
      </select>
    </div>
  );
}
