// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
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
