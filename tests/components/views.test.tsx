// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NothingHere } from '@/components/NothingHere';
import { SummaryChoice } from '@/components/SummaryChoice';
import { Tabs } from '@/components/Tabs';
import { post } from '../data/bundled';
import { show } from './render';

afterEach(cleanup);

describe('the tabs', () => {
  const names = ['thisPage', 'search', 'myList'] as const;
  type Name = (typeof names)[number];

  function Window({ onChange }: { onChange(name: Name): void }) {
    const [current, setCurrent] = useState<Name>('thisPage');
    const change = (name: Name) => {
      setCurrent(name);
      onChange(name);
    };
    return (
      <Tabs names={names} current={current} onChange={change}>
        {current}
      </Tabs>
    );
  }
  const selected = () => screen.getByRole('tab', { selected: true });
  const press = (key: string) =>
    fireEvent.keyDown(document.activeElement ?? document.body, { key });

  it.each([
    ['ArrowRight', ['search', 'myList', 'thisPage']],
    ['ArrowLeft', ['myList', 'search', 'thisPage']],
  ])('go round with %s, and the focus goes along', (key, order) => {
    const onChange = vi.fn();
    show(<Window onChange={onChange} />);
    selected().focus();
    for (const name of order) {
      press(key);
      expect(screen.getByRole('tabpanel').textContent).toBe(name);
      expect(document.activeElement).toBe(selected());
    }
    expect(onChange.mock.calls.flat()).toEqual(order);
  });

  function Gone({ onPress }: { onPress?: (() => void) | undefined }) {
    const [gone, setGone] = useState(false);
    const press = () => {
      setGone(true);
      onPress?.();
    };
    return gone ? null : (
      <button type="button" onClick={press}>
        goes
      </button>
    );
  }
  async function pressGoing(onPress?: () => void): Promise<void> {
    show(
      <Tabs names={names} current="search" onChange={vi.fn()} aside={<Gone onPress={onPress} />}>
        <Gone onPress={onPress} />
      </Tabs>,
    );
    for (const button of screen.getAllByRole('button')) {
      button.focus();
      fireEvent.click(button);
      await waitFor(() => expect(button.isConnected).toBe(false));
    }
  }

  it('keep the focus in the view where what had it goes', async () => {
    await pressGoing();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('tabpanel')));
  });

  it('give the focus to the next row where a row goes', async () => {
    function Rows() {
      const [rows, setRows] = useState(['a', 'b', 'c']);
      return (
        <ul>
          {rows.map((row) => (
            <li key={row}>
              <button type="button" onClick={() => setRows(rows.filter((one) => one !== row))}>
                {row}
              </button>
            </li>
          ))}
        </ul>
      );
    }
    show(
      <Tabs names={names} current="search" onChange={vi.fn()}>
        <Rows />
      </Tabs>,
    );
    screen.getByRole('button', { name: 'b' }).focus();
    for (const next of ['c', 'a']) {
      fireEvent.click(document.activeElement ?? document.body);
      await waitFor(() => expect(document.activeElement?.textContent).toBe(next));
    }
  });

  it('look at nothing that changes elsewhere than around the focus', async () => {
    const told = vi.fn();
    vi.stubGlobal('MutationObserver', observerThatTells(told));
    function Typed() {
      const [found, setFound] = useState<string[]>([]);
      return (
        <>
          <input onInput={({ currentTarget }) => setFound([...currentTarget.value])} />
          <div>
            {found.map((one) => (
              <p key={one}>{one}</p>
            ))}
          </div>
        </>
      );
    }
    show(
      <Tabs names={names} current="search" onChange={vi.fn()}>
        <Typed />
      </Tabs>,
    );
    const input = screen.getByRole('textbox');
    input.focus();
    for (const value of ['ab', 'bcd', '']) fireEvent.input(input, { target: { value } });
    await waitFor(() => expect(document.querySelector('p')).toBeNull());
    await act(async () => undefined);
    expect(told).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });

  it('leave the focus where it was taken to meanwhile', async () => {
    await pressGoing(() => selected().focus());
    await act(async () => undefined);
    expect(document.activeElement).toBe(selected());
  });

  it('leave other keys alone', () => {
    const onChange = vi.fn();
    show(<Window onChange={onChange} />);
    selected().focus();
    for (const key of ['a', 'Tab', 'ArrowDown', 'Enter', 'constructor']) press(key);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('change by a click, and only the current one is on the way of the Tab key', () => {
    show(<Window onChange={vi.fn()} />);
    fireEvent.click(screen.getByRole('tab', { name: 'Мой список' }));
    expect(selected().textContent).toBe('Мой список');
    expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([-1, -1, 0]);
  });
});

/** The browser's own, which also says each time that it is told of a change. */
function observerThatTells(told: () => void): typeof MutationObserver {
  return class extends MutationObserver {
    constructor(tell: MutationCallback) {
      super((records, observer) => {
        told();
        tell(records, observer);
      });
    }
  };
}

describe('a page', () => {
  it('with several summaries lets the reader choose', () => {
    const onOpen = vi.fn();
    show(<SummaryChoice summaries={[post(1), post(18)]} onOpen={onOpen} />);
    fireEvent.click(screen.getByRole('button', { name: /Consistency Models/ }));
    expect(onOpen.mock.calls).toEqual([[post(18)]]);
  });

  it('without a summary says so and offers the search', () => {
    show(<NothingHere>search here</NothingHere>);
    expect(screen.getByRole('heading').textContent).toBe('Для этой страницы разбора нет');
    expect(screen.getByText(/search here/)).toBeDefined();
  });
});
