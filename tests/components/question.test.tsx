// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card } from '@/components/Card';
import { Explanation } from '@/components/Explanation';
import { SummaryView } from '@/components/SummaryView';
import type { Match } from '@/data/match/match';
import { post } from '../data/bundled';
import { show } from './render';

afterEach(cleanup);

const possible: Match = { summary: post(7).id, grade: 'possible', rule: 'cut' };
const certain: Match = { summary: post(7).id, grade: 'certain', rule: 'arxiv' };
const view = (match: Match, onAnswer = vi.fn()) => ({
  summary: post(7),
  saved: false,
  problem: undefined,
  onSave: vi.fn(),
  match,
  onAnswer,
});
const card = (match: Match, onAnswer = vi.fn()) => (
  <Card {...view(match, onAnswer)} collapsed={false} onCollapse={vi.fn()} />
);

describe('a possible match', () => {
  it('on its own page is asked about, by the title of the paper, and shows no summary', () => {
    const { container } = show(card(possible));
    expect(screen.getByRole('group').textContent).toContain(post(7).paper.title);
    expect(container.querySelector('.summary-body')).toBeNull();
  });

  it.each([
    ['Да', true],
    ['Нет', false],
  ])('is answered by «%s»', (name, same) => {
    const onAnswer = vi.fn();
    show(card(possible, onAnswer));
    fireEvent.click(screen.getByRole('button', { name }));
    expect(onAnswer.mock.calls).toEqual([[same]]);
  });

  it('that was opened is asked about above its summary, which names the paper', () => {
    const { container } = show(<SummaryView {...view(possible)} />);
    expect(container.querySelector('.summary')?.firstElementChild?.localName).toBe('fieldset');
    expect(screen.getByRole('group').textContent).not.toContain(post(7).paper.title);
    expect(container.querySelector('.summary-body')).not.toBeNull();
  });
});

describe('a certain match', () => {
  it('asks nothing, and says on demand why it is this summary', () => {
    const { container } = show(card(certain));
    expect(screen.queryByText(/Та же статья/)).toBeNull();
    expect(container.querySelector('details')?.textContent).toBe(
      'Почему этот разборТот же номер arXiv',
    );
  });

  it('from no page, as in the search, explains nothing', () => {
    const { match: _, onAnswer: __, ...plain } = view(certain);
    const { container } = show(<SummaryView {...plain} />);
    expect(container.querySelector('details')).toBeNull();
  });
});

describe('an explanation', () => {
  it('names what differs, words in a row together', () => {
    const { container } = show(
      <Explanation
        rule="words"
        differences={[
          { kind: 'typo', mention: 'modles', record: 'models', at: 'middle' },
          { kind: 'missing', record: 'with', at: 'end' },
          { kind: 'missing', record: 'clip', at: 'end' },
          { kind: 'added', mention: 'anew', at: 'end' },
        ]}
      />,
    );
    expect(container.textContent).toBe(
      'Почти те же слова: «modles» вместо «models», нет «with clip», лишнее «anew»',
    );
  });

  it('of very different titles is cut', () => {
    const differences = Array.from({ length: 20 }, (_, i) => ({
      kind: 'replaced' as const,
      mention: `a${i}`,
      record: `b${i}`,
      at: 'middle' as const,
    }));
    const { container } = show(<Explanation rule="words" differences={differences} />);
    expect(container.textContent).toMatch(/«a5» вместо «b5»…$/);
  });
});
