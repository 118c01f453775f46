// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card } from '@/components/Card';
import { Popover } from '@/components/Popover';
import { relatedParts } from '@/components/related-parts';
import { SummaryBody } from '@/components/SummaryBody';
import type { SummaryLinks } from '@/components/SummaryLink';
import { SummaryView } from '@/components/SummaryView';
import type { Mention, Related } from '@/data/mentions/related';
import type { Summary } from '@/data/summary';
import { post } from '../data/bundled';
import { aSummary, show } from './render';

afterEach(cleanup);

const other = post(7);
const aLink = (): SummaryLinks => ({ hrefOf: ({ id }) => `/of/${id}`, open: vi.fn() });

function mention(run: number, start: number, end: number): Mention {
  return { name: '', run, start, end, summary: other };
}

function view(summary: Summary, related: Partial<Related>, links = aLink()) {
  const all = { mentions: [], mentionedIn: [], ...related };
  const parts = relatedParts(summary, all, links);
  return { summary, saved: false, problem: undefined, onSave: vi.fn(), related: parts };
}

const withText = (text: string) => aSummary({ body: [{ kind: 'paragraph', text: [{ text }] }] });
const body = (summary: Summary, ...mentions: Mention[]) => (
  <SummaryBody
    body={summary.body}
    words={relatedParts(summary, { mentions, mentionedIn: [] }, aLink()).words}
  />
);

describe('a name in the words of a summary', () => {
  it('is a link in its run, and all words are as they were', () => {
    const text = [{ text: 'Лучше ' }, { text: 'чем DALL-E 2.', bold: true }];
    const item = [{ text: 'В MiDi' }];
    const summary = aSummary({
      body: [
        { kind: 'paragraph', text },
        { kind: 'list', ordered: false, items: [item] },
      ],
    });
    const { container } = show(body(summary, mention(1, 4, 12), mention(2, 2, 6)));
    const links = screen.getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(['DALL-E 2', 'MiDi']);
    expect(links[0]?.closest('strong')?.textContent).toBe('чем DALL-E 2.');
    expect(links[0]?.title).toBe(other.title);
    expect(container.textContent).toBe('Лучше чем DALL-E 2.В MiDi');
  });

  it.each([
    ['before a dash', 'Как GLIDE - но', 4, 9, ['GLIDE', ' -']],
    ['whose last word is before a dash', 'В DALL-E 2 - но', 2, 10, ['2', ' -']],
    ['between dashes', 'А - B - В', 4, 5, ['А -', 'B', ' -']],
  ])('%s is kept together with it', (_, text, start, end, whole) => {
    const { container } = show(body(withText(text), mention(0, start, end)));
    expect([...container.querySelectorAll('.whole')].map((part) => part.textContent)).toEqual(
      whole,
    );
    expect(screen.getByRole('link').textContent).toBe(text.slice(start, end));
    expect(container.textContent).toBe(text);
  });

  it('changes no character and no place where a line may break, whatever the text', () => {
    const text = fc
      .array(fc.constantFrom('A', 'b', ' ', ' - ', '—', '. '), { minLength: 2, maxLength: 30 })
      .map((all) => all.join(''));
    const wholeLetters = (container: Element) =>
      [...container.querySelectorAll('.whole')].map((part) => part.textContent).join('|');
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (all, a, b) => {
        const [start, end] = [a % all.length, b % all.length].sort((x, y) => x - y);
        const plain = show(body(withText(all)));
        const before = wholeLetters(plain.container).replaceAll('|', '');
        plain.unmount();
        const linked = show(body(withText(all), mention(0, start ?? 0, (end ?? 0) + 1)));
        expect(linked.container.textContent).toBe(all);
        expect(wholeLetters(linked.container).replaceAll('|', '')).toBe(before);
        linked.unmount();
      }),
      { numRuns: 50 },
    );
  });
});

describe('a link to another summary', () => {
  it('shows it where the reader is, unless a tab of its own is asked for', () => {
    const links = aLink();
    show(<SummaryView {...view(post(14), { mentionedIn: [other] }, links)} />);
    const link = screen.getByRole('link', { name: other.title });
    expect(link.getAttribute('href')).toBe(`/of/${other.id}`);
    expect(fireEvent.click(link, { ctrlKey: true })).toBe(true);
    expect(links.open).not.toHaveBeenCalled();
    expect(fireEvent.click(link)).toBe(false);
    expect(links.open).toHaveBeenCalledExactlyOnceWith(other, link);
  });

  it.each(['summary', 'card', 'popover'] as const)('stands under a %s', (kind) => {
    const shown = view(post(14), { mentionedIn: [other] });
    show(
      {
        summary: <SummaryView {...shown} />,
        card: <Card {...shown} collapsed={false} onCollapse={vi.fn()} />,
        popover: <Popover {...shown} onClose={vi.fn()} />,
      }[kind],
    );
    const list = screen.getByRole('list', { name: 'См. также' });
    expect(list.textContent).toBe(other.title);
  });

  it('stands nowhere where no other summary is known', () => {
    show(<SummaryView {...view(post(14), {})} />);
    expect(screen.queryByText('См. также')).toBeNull();
  });
});

describe('a popover that was opened from another summary', () => {
  it('has a way back', () => {
    const onBack = vi.fn();
    const { again } = show(<Popover {...view(post(14), {})} onClose={vi.fn()} onBack={onBack} />);
    fireEvent.click(screen.getByRole('button', { name: '← Назад' }));
    expect(onBack).toHaveBeenCalledTimes(1);
    again(<Popover {...view(post(14), {})} onClose={vi.fn()} />);
    expect(screen.queryByRole('button', { name: '← Назад' })).toBeNull();
  });
});
