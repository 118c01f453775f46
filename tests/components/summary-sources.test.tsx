// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card } from '@/components/Card';
import { Mark } from '@/components/Mark';
import { Popover } from '@/components/Popover';
import { SummarySources } from '@/components/SummarySources';
import type { SummarySource } from '@/data/store/summary-to-read';
import { summaryIdSchema } from '@/data/summary';
import { post } from '../data/bundled';
import { show } from './render';

afterEach(cleanup);

const id = (text: string) => v.parse(summaryIdSchema, text);
const sources: SummarySource[] = [
  {
    id: id('stones_daily/7'),
    channel: 'stones_daily',
    postedAt: '2024-05-05T09:00:00Z',
    sign: { letter: 'К', colour: 'violet' },
  },
  { id: post(1).id, channel: 'c_research' },
];
const choice = (current: number, onChoose = vi.fn()) => ({
  sources,
  current: sources[current]?.id ?? post(1).id,
  onChoose,
});
const view = {
  summary: post(1),
  saved: false,
  problem: undefined,
  onSave: vi.fn(),
};
const names = () =>
  [...document.querySelectorAll('.sources button')].map((button) => button.textContent);

describe('several summaries of a paper', () => {
  it('are named by channel and day, each in its place whichever is read', () => {
    show(<SummarySources {...choice(0)} />);
    const before = names();
    expect(before).toEqual(['@stones_daily5 мая 2024 г.', '@c_research']);
    cleanup();
    show(<SummarySources {...choice(1)} />);
    expect(names()).toEqual(before);
    const pressed = screen.getAllByRole('button', { pressed: true });
    expect(pressed.map(({ textContent }) => textContent)).toEqual(['@c_research']);
  });

  it('are gone to by a press', () => {
    const onChoose = vi.fn();
    show(<SummarySources {...choice(0, onChoose)} />);
    fireEvent.click(screen.getByRole('button', { name: '@c_research' }));
    expect(onChoose.mock.calls).toEqual([[post(1).id]]);
  });

  it('are called what they are for those who only hear them', () => {
    show(<SummarySources {...choice(0)} />);
    expect(screen.getByRole('group', { name: 'Разборы статьи' })).toBeDefined();
  });

  it('stand above the summary, which then does not name its channel once more', () => {
    const shown = [
      <Card key="c" {...view} choice={choice(1)} collapsed={false} onCollapse={vi.fn()} />,
      <Popover key="p" {...view} choice={choice(1)} onClose={vi.fn()} />,
    ];
    for (const component of shown) {
      const { container } = show(component);
      expect(container.textContent?.match(/@c_research/g)).toHaveLength(1);
      const parts = [...container.querySelectorAll('.sources, .summary-body')];
      expect(parts.map(({ className }) => className)).toEqual(['sources', 'summary-body']);
      cleanup();
    }
  });

  it('are not spoken of where there is one', () => {
    show(<Card {...view} collapsed={false} onCollapse={vi.fn()} />);
    expect(names()).toEqual([]);
    expect(screen.getByText('канал @c_research')).toBeDefined();
  });
});

describe('a mark', () => {
  const mark = { title: 'On Pebbles', possible: false, open: false, onPress: vi.fn() };
  const signIn = (container: Element) => {
    const sign = container.querySelector('.sign');
    return [sign?.localName, sign?.getAttribute('data-letter'), sign?.textContent];
  };

  it('of the bundled channel has the sign of the extension', () => {
    const { container } = show(<Mark {...mark} />);
    expect(signIn(container)).toEqual(['svg', null, '']);
    expect(container.querySelector('.mark')?.hasAttribute('data-colour')).toBe(false);
  });

  it('of another channel has its letter and colour, and is called the same', () => {
    const { container } = show(<Mark {...mark} sign={{ letter: 'К', colour: 'violet' }} />);
    expect(signIn(container)).toEqual(['span', 'К', '']);
    expect(container.querySelector('.mark')?.getAttribute('data-colour')).toBe('violet');
    expect(screen.getByRole('button', { name: 'Разбор на русском: On Pebbles' })).toBeDefined();
  });
});
