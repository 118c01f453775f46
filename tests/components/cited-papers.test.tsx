// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card } from '@/components/Card';
import { CitedPapers } from '@/components/CitedPapers';
import { madeUp } from '../data/bundled';
import { aSummary, show } from './render';

afterEach(cleanup);

const papers = (count: number) =>
  Array.from({ length: count }, (_, n) => {
    const title = `On ${n} Pebbles`;
    return { summary: madeUp(`pebbles-${n}`, { title }).id, title };
  });
const said = () => document.querySelector('.cited > summary')?.textContent;

describe('what a page says of the explained papers that it cites', () => {
  it.each([
    [1, 'цитируется 1 разобранная'],
    [2, 'цитируются 2 разобранные'],
    [5, 'цитируются 5 разобранных'],
    [11, 'цитируются 11 разобранных'],
    [21, 'цитируется 21 разобранная'],
    [24, 'цитируются 24 разобранные'],
    [112, 'цитируются 112 разобранных'],
  ])('agrees with their number: %i', (count, expected) => {
    show(<CitedPapers papers={papers(count)} onGo={vi.fn()} />);
    expect(said()).toBe(`В этой статье ${expected}`);
  });

  it('names them, and leads to where they are cited', () => {
    const onGo = vi.fn();
    const [first, second] = papers(2);
    show(<CitedPapers papers={papers(2)} onGo={onGo} />);
    const names = [...document.querySelectorAll('.cited li')].map((item) => item.textContent);
    expect(names).toEqual([first?.title, second?.title]);
    fireEvent.click(screen.getByText('On 1 Pebbles'));
    expect(onGo.mock.calls).toEqual([[second]]);
  });

  it('stands in the card of its own paper, before the links', () => {
    const props = { summary: aSummary(), saved: false, problem: undefined, onSave: vi.fn() };
    const card = { ...props, collapsed: false, onCollapse: vi.fn() };
    const { again } = show(<Card {...card} />);
    expect(said()).toBeUndefined();
    again(<Card {...card} cited={{ papers: papers(3), onGo: vi.fn() }} />);
    expect(said()).toBe('В этой статье цитируются 3 разобранные');
    expect(document.querySelector('.cited')?.nextElementSibling?.localName).toBe('footer');
  });
});
