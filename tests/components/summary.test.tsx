// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card } from '@/components/Card';
import { Mark } from '@/components/Mark';
import { Popover } from '@/components/Popover';
import { SummaryBody } from '@/components/SummaryBody';
import { SummaryView } from '@/components/SummaryView';
import type { Summary } from '@/data/summary';
import { post } from '../data/bundled';
import { aSummary, show } from './render';

afterEach(cleanup);

const view = (summary: Summary, onSave = vi.fn()) => ({
  summary,
  saved: false,
  problem: undefined,
  onSave,
});
const hrefs = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

describe('a text from outside', () => {
  const script = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
  const hostile = aSummary({
    title: script,
    note: { alias: `<b>${script}</b>` },
    body: [
      { kind: 'paragraph', text: [{ text: script, bold: true }, { text: '&lt;b&gt;' }] },
      { kind: 'list', ordered: false, items: [[{ text: script }]] },
    ],
  });

  it.each([
    ['summary', <SummaryView key="s" {...view(hostile)} />],
    ['popover', <Popover key="p" {...view(hostile)} onClose={vi.fn()} />],
    ['card', <Card key="c" {...view(hostile)} collapsed={false} onCollapse={vi.fn()} />],
    ['mark', <Mark key="m" title={script} possible={false} open={false} onPress={vi.fn()} />],
  ])('is shown as text in a %s', (_, component) => {
    const { container } = show(component);
    expect(container.querySelectorAll('img, script, b')).toHaveLength(0);
    expect(container.innerHTML).toMatch(/&lt;img|<button[^>]*aria-label="[^"]*<img/);
  });

  it('keeps entities as they were written', () => {
    show(<SummaryView {...view(hostile)} />);
    expect(screen.getByText(/&lt;b&gt;/)).toBeDefined();
  });
});

describe('the body of a summary', () => {
  it('has real lists, numbered on where the post goes on', () => {
    const { container } = show(<SummaryBody body={post(14).body} />);
    const lists = [...container.querySelectorAll('ol, ul')];
    expect(
      lists.map((list) => [list.localName, list.getAttribute('start'), list.children.length]),
    ).toEqual([
      ['ol', '1', 1],
      ['ul', null, 8],
      ['ol', '2', 1],
      ['ul', null, 2],
    ]);
    expect([...container.querySelectorAll('ol > li, ul > li')]).toHaveLength(12);
  });

  it('sets dashes under the number that they follow, and others by themselves', () => {
    const { container } = show(<SummaryBody body={[...post(14).body, ...post(17).body]} />);
    const nested = [...container.querySelectorAll('ul')].map((list) => list.className === 'nested');
    expect(nested).toEqual([true, true, false, false]);
  });

  it('shows every word of the post', () => {
    const { container } = show(<SummaryBody body={post(5).body} />);
    for (const block of post(5).body) {
      if (block.kind === 'paragraph') expect(container.textContent).toContain(block.text[0]?.text);
    }
  });

  it('keeps a dash with the word before it, and every character as it was', () => {
    const text = 'Недостаток - низкая скорость: 0-shot — да, - нет.';
    const { container } = show(
      <SummaryBody body={aSummary({ body: [{ kind: 'paragraph', text: [{ text }] }] }).body} />,
    );
    expect([...container.querySelectorAll('.whole')].map((part) => part.textContent)).toEqual([
      'Недостаток -',
      '0-shot —',
      'да, -',
    ]);
    expect(container.textContent).toBe(text);
  });

  it('is Russian, whatever the interface speaks', () => {
    show(<SummaryBody body={post(1).body} />);
    expect(
      screen
        .getByText(/Одна из тех статей/)
        .closest('[lang]')
        ?.getAttribute('lang'),
    ).toBe('ru');
  });

  it('has styles and links, which open in a tab of their own and tell nobody whence', () => {
    const text = [
      { text: 'a', bold: true },
      { text: 'b', italic: true },
      { text: 'c', code: true },
      { text: 'd', href: 'https://example.com/', bold: true },
    ];
    const { container } = show(
      <SummaryBody body={aSummary({ body: [{ kind: 'paragraph', text }] }).body} />,
    );
    expect(container.querySelector('p')?.innerHTML).toBe(
      '<strong>a</strong><em>b</em><code>c</code>' +
        '<a href="https://example.com/" target="_blank" rel="noopener noreferrer"><strong>d</strong></a>',
    );
  });
});

describe('the links of a summary', () => {
  it('are the post, else the channel, the paper and the code', () => {
    const { url: _, ...withoutAddress } = post(15);
    show(<SummaryView {...view(withoutAddress)} />);
    expect(hrefs()).toEqual([
      'https://t.me/c_research',
      'https://arxiv.org/abs/2302.10506',
      'https://github.com/hsjang0/DPM-SNC',
    ]);
  });

  it('lead to the post where its address is known', () => {
    show(<SummaryView {...view(aSummary({ url: 'https://t.me/c_research/7' }))} />);
    expect(hrefs()[0]).toBe('https://t.me/c_research/7');
  });

  it.each([
    [11, 'https://openreview.net/forum?id=SMYdcXjJh1q'],
    [21, 'https://doi.org/10.24963/ijcai.2022/132'],
  ])('of post %i, which has no arXiv id, lead to %s', (n, address) => {
    show(<SummaryView {...view(post(n))} />);
    expect(hrefs()).toContain(address);
  });
});

describe('what stands beside a title', () => {
  it.each([
    [7, ['DALL-E 2']],
    [11, ['ICLR 2023 Oral']],
    [1, ['CVPR 2023']],
  ])('of post %i is %o', (n, tags) => {
    const { container } = show(<SummaryView {...view(post(n))} />);
    expect([...container.querySelectorAll('.tags > *')].map((tag) => tag.textContent)).toEqual(
      tags,
    );
  });

  it('is nothing where nothing is known', () => {
    const { container } = show(<SummaryView {...view(aSummary())} />);
    expect(container.querySelector('.tags')).toBeNull();
  });
});

describe('the Save button', () => {
  it.each([
    [false, true],
    [true, false],
  ])('that says saved: %s asks for %s', (saved, wanted) => {
    const onSave = vi.fn();
    show(<SummaryView {...view(post(1), onSave)} saved={saved} />);
    const button = screen.getByRole('button', { name: saved ? 'В списке' : 'В список' });
    expect(button.getAttribute('aria-pressed')).toBe(String(saved));
    fireEvent.click(button);
    expect(onSave.mock.calls).toEqual([[wanted]]);
  });

  it('says why it did not succeed', () => {
    show(<SummaryView {...view(post(1))} problem="storage-full" />);
    expect(screen.getByRole('alert').textContent).toMatch(/нет места/);
  });

  it('says nothing where nothing went wrong', () => {
    show(<SummaryView {...view(post(1))} />);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a card', () => {
  it('hides its text when collapsed, and asks to be opened', () => {
    const onCollapse = vi.fn();
    const { container, again } = show(
      <Card {...view(post(1))} collapsed onCollapse={onCollapse} />,
    );
    expect(container.querySelector<HTMLElement>('.content')?.hidden).toBe(true);
    const button = screen.getByRole('button', { name: 'Развернуть' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(container.querySelector(`#${button.getAttribute('aria-controls')}`)?.className).toBe(
      'content',
    );
    fireEvent.click(button);
    expect(onCollapse.mock.calls).toEqual([[false]]);
    again(<Card {...view(post(1))} collapsed={false} onCollapse={onCollapse} />);
    expect(container.querySelector<HTMLElement>('.content')?.hidden).toBe(false);
  });

  it('says whose it is', () => {
    show(<Card {...view(post(1))} collapsed={false} onCollapse={vi.fn()} />);
    expect(screen.getByRole('heading').textContent).toContain('@c_research');
  });
});

describe('a popover', () => {
  it('is named by its paper and closes by its button', () => {
    const onClose = vi.fn();
    show(<Popover {...view(post(1))} onClose={onClose} />);
    const dialog = screen.getByRole('dialog', { name: new RegExp(post(1).title) });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Закрыть' }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});

describe('a mark', () => {
  it('tells the title to those who hear it, whether it is open, and when it is pressed', () => {
    const onPress = vi.fn();
    show(<Mark title="On Pebbles" possible={false} open onPress={onPress} />);
    const mark = screen.getByRole('button', { name: 'Разбор на русском: On Pebbles' });
    expect(mark.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(mark);
    expect(onPress).toHaveBeenCalledTimes(1);
  });

  it('is the sign alone amid a sentence, and tells the title nevertheless', () => {
    show(<Mark title="On Pebbles" possible={false} open={false} brief onPress={vi.fn()} />);
    const mark = screen.getByRole('button', { name: 'Разбор на русском: On Pebbles' });
    expect(mark.textContent).toBe('');
    expect(mark.querySelector('.sign')).not.toBeNull();
  });
});
