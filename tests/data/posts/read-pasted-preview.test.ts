import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { C_RESEARCH } from '@/data/posts/channel-profile';
import { readPastedPreview } from '@/data/posts/read-pasted-preview';
import { summariesOfPost } from '@/data/posts/summaries-of-post';
import type { Summary } from '@/data/summary';

const HEADER = ['Pebbles', '12 subscribers', 'Download Telegram'];
const pasted = (lines: string[]) => readPastedPreview([...HEADER, ...lines].join('\n'), 'pebbles');

/** What the posts become; all of them have to become something. */
const read = (...lines: string[]) =>
  pasted(lines).flatMap((post) => {
    const outcome = summariesOfPost(post, C_RESEARCH);
    if ('reason' in outcome) throw new Error(outcome.reason);
    return outcome.summaries.map((summary) => ({ ...summary, line: post.line }));
  });

describe('a pasted preview', () => {
  it('ends its header with «Download Telegram», whatever stands above', () => {
    expect(read('On Pebbles', '', 'Текст.').map(({ title, line }) => [title, line])).toEqual([
      ['On Pebbles', 4],
    ]);
  });

  it('of a channel without posts has none', () => {
    expect(read()).toEqual([]);
  });

  it('may have Windows line ends and spaces around lines', () => {
    expect(read('On Pebbles\r', '\r', ' Текст. \r')[0]?.body).toEqual([
      { kind: 'paragraph', text: [{ text: 'Текст.' }] },
    ]);
  });

  it.each([
    ['NeurIPS 2022', { venue: 'NeurIPS 2022' }],
    ['ICLR 2023 Oral', { venue: 'ICLR 2023 Oral' }],
    ['IEEE S&P 2022', { venue: 'IEEE S&P 2022' }],
    ['DALL-E 2', { alias: 'DALL-E 2' }],
    ['Pebbles', { alias: 'Pebbles' }],
  ])('has a second line «%s» that is %o', (second, note) => {
    expect(read('On Pebbles', second, '', 'Текст.')[0]?.note).toEqual(note);
  });

  it('with a long number in it is read at once', () => {
    const number = '9'.repeat(400);
    expect(read('On Pebbles', '', 'Текст.', `${number}x`)[0]?.reactions).toBeUndefined();
  });

  it('keeps a line without Cyrillic in the text where blank lines are around it', () => {
    const posts = read('On Pebbles', '', 'Формула:', '', 'y = Hx + z', '', 'Конец.');
    expect(posts).toHaveLength(1);
    expect(posts[0]?.body).toHaveLength(3);
  });
});

describe('a preview that is not understood is refused at its line:', () => {
  const refusal = (...lines: string[]) => {
    try {
      return read(...lines);
    } catch (error) {
      return String(error);
    }
  };

  it('an item whose number skips', () => {
    expect(refusal('On Pebbles', '', 'Шаги:', '1. Раз;', '3. Три.')).toBe(
      'Unreadable: line 8: item 3 follows item 1 of a list',
    );
  });

  it('a list that begins with another number than 1', () => {
    expect(refusal('On Pebbles', '', 'Шаги:', '2. Два.')).toMatch(/line 7: item 2 /);
  });

  it('a title without a text below it', () => {
    expect(refusal('On Pebbles', '', 'Текст.', 'On Sand', '', '🔥1')).toMatch(
      /^Unreadable: line 7: a title without/,
    );
  });

  it('a text before the first title', () => {
    expect(refusal('Текст.', 'On Pebbles', '', 'Текст.')).toMatch(/line 4: text before/);
  });

  it('a file without the header’s last line', () => {
    expect(() => readPastedPreview('On Pebbles\n\nТекст.', 'pebbles')).toThrow(
      /^no line «Download Telegram»/,
    );
  });
});

describe('any posts', () => {
  const words = (...letters: string[]) =>
    fc
      .array(fc.string({ unit: fc.constantFrom(...letters), minLength: 2, maxLength: 9 }), {
        minLength: 1,
        maxLength: 7,
      })
      .map((parts) => parts.join(' '));
  const latin = words(...'abcdefgXYZ');
  const russian = fc
    .tuple(
      words(...'абвгдежзиёйЯ'),
      fc.constantFrom('.', ';', ':', ' (GAN, 2x).', ' - y = x_0', ' 3.'),
    )
    .map(([text, end]) => text + end);

  type Block = Summary['body'][number];
  const paragraph: fc.Arbitrary<Block> = fc.record({
    kind: fc.constant('paragraph'),
    text: russian.map((text) => [{ text }]),
  });
  const list: fc.Arbitrary<Block> = fc.record({
    kind: fc.constant('list'),
    ordered: fc.boolean(),
    items: fc.array(
      russian.map((text) => [{ text }]),
      { minLength: 1, maxLength: 12 },
    ),
  });
  const body = fc
    .array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 8 })
    .filter((blocks) => blocks.every((block, i) => !runsOn(blocks[i - 1], block)));

  /** Two dashed lists one after the other are one in a pasted text. */
  function runsOn(before: Block | undefined, block: Block): boolean {
    const dashed = (b: Block | undefined) => b?.kind === 'list' && !b.ordered;
    return dashed(before) && dashed(block);
  }

  const emoji = fc.constantFrom('🔥', '👍', '❤️', '❤', '👏', '🤔', '👨‍👩‍👧', '👍🏽');
  const count = fc.integer({ min: 1, max: 9999 });
  const reactions = fc
    .tuple(
      fc.option(count, { nil: undefined }),
      fc.array(fc.record({ emoji, count }), { minLength: 1, maxLength: 4 }),
    )
    .map(([bare, rest]) => (bare === undefined ? rest : [{ emoji: '', count: bare }, ...rest]));

  const post = fc.record(
    {
      title: latin,
      note: fc.oneof(
        fc.constantFrom('NeurIPS 2022', 'ICLR 2023 Oral').map((venue) => ({ venue })),
        latin.map((alias) => ({ alias })),
      ),
      body,
      reactions,
    },
    { requiredKeys: ['title', 'body'] },
  );

  function lines(block: Block): string[] {
    if (block.kind === 'paragraph') return ['', block.text[0]?.text ?? ''];
    return block.items.map(([run], i) => `${block.ordered ? `${i + 1}.` : '-'} ${run?.text}`);
  }

  type Given = Pick<Summary, 'title' | 'note' | 'body' | 'reactions'>;

  function written(given: Given[]): string[] {
    return given.flatMap(({ title, note, body, reactions }) => [
      title,
      ...(note ? Object.values(note) : []),
      '',
      ...body.flatMap(lines),
      ...(reactions ? [reactions.map(({ emoji, count }) => `${emoji}${count}`).join('')] : []),
    ]);
  }

  it('are read back as they were written', () => {
    fc.assert(
      fc.property(fc.array(post, { maxLength: 5 }), (given) => {
        const posts = read(...written(given));
        expect(
          posts.map(({ line: _, id: __, channel: ___, paper: ____, ...rest }) => rest),
        ).toEqual(given);
      }),
      { numRuns: 300, seed: 21 },
    );
  });
});
