import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { LIST_ORDERS, type ListOrder } from '@/data/reading-list/sort-list';
import { countText } from '../count-text';
import { type TextKey, useText } from '../text';

interface Props {
  query: string;
  order: ListOrder;
  /** How many entries are shown, and of how many, once that is known. */
  shown: number;
  all: number | undefined;
  /** Where `/` leads. */
  input: Ref<HTMLInputElement>;
  onQuery(query: string): void;
  onOrder(order: ListOrder): void;
  /** Goes from the field down into the list. */
  onDown(): void;
  /** Whether the filters are opened, where there is no room for them beside the list. */
  filters: boolean;
  onFilters(open: boolean): void;
}

const ORDER_TEXT: Record<ListOrder, TextKey> = {
  saved: 'orderSaved',
  changed: 'orderChanged',
  title: 'orderTitle',
  year: 'orderYear',
};

/** What stands above the list: its search, how much it shows, and in which order. */
export function ListBar(props: Props) {
  const text = useText();
  return (
    <div class="list-bar">
      <input
        ref={props.input}
        class="list-search"
        type="search"
        aria-label={text('listSearchLabel')}
        placeholder={text('listSearchPlaceholder')}
        autocomplete="off"
        spellcheck={false}
        value={props.query}
        onInput={({ currentTarget }) => props.onQuery(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || event.isComposing) return;
          event.preventDefault();
          props.onDown();
        }}
      />
      <div class="list-facts">
        <Count shown={props.shown} all={props.all} />
        <Order order={props.order} onOrder={props.onOrder} />
        <button
          type="button"
          class="quiet open-filters"
          aria-expanded={props.filters}
          onClick={() => props.onFilters(!props.filters)}
        >
          {text('filters')}
        </button>
      </div>
    </div>
  );
}

function Count({ shown, all }: Pick<Props, 'shown' | 'all'>) {
  const text = useText();
  const number = (value: number) => countText(value, text('language'));
  const said =
    shown === all
      ? text('papersAll', number(shown))
      : text('papersOf', number(shown), number(all ?? shown));
  return (
    <p class="list-count" role="status">
      {all !== undefined && said}
    </p>
  );
}

function Order({ order, onOrder }: Pick<Props, 'order' | 'onOrder'>) {
  const text = useText();
  const id = useId();
  return (
    <>
      <label for={id} class="unseen">
        {text('order')}
      </label>
      <select
        id={id}
        value={order}
        onChange={({ currentTarget }) => {
          const next = LIST_ORDERS.find((one) => one === currentTarget.value);
          if (next) onOrder(next);
        }}
      >
        {LIST_ORDERS.map((one) => (
          <option key={one} value={one}>
            {text(ORDER_TEXT[one])}
          </option>
        ))}
      </select>
    </>
  );
}
