import { describe, expect, it } from 'vitest';
import { C_RESEARCH, type ChannelProfile } from '@/data/posts/channel-profile';
import type { Post } from '@/data/posts/post';
import { summariesOfPost } from '@/data/posts/summaries-of-post';
import type { Summary } from '@/data/summary';
import { postText } from '@/data/summary-text';
import { aPost } from './given-post';

const ARXIV = 'https://arxiv.org/abs/2607.00001';
const OTHER = 'https://arxiv.org/abs/2607.00002';
const TEXT = 'Авторы считают камни и находят, что их много.';

function made(post: Post, profile: ChannelProfile = {}): Summary[] {
  const outcome = summariesOfPost(post, profile);
  if ('reason' in outcome) throw new Error(`${outcome.reason}: ${outcome.detail}`);
  return outcome.summaries;
}

const reason = (post: Post, profile: ChannelProfile = {}) => {
  const outcome = summariesOfPost(post, profile);
  return 'reason' in outcome ? outcome.reason : 'none';
};

describe('a post is about the paper', () => {
  it.each<[string, string[], string, string]>([
    [
      'that its first line links to',
      [`[On Pebbles](${ARXIV})`, '', TEXT],
      '2607.00001',
      'On Pebbles',
    ],
    [
      'below a title in Russian that it links to at the end',
      ['О камнях', '', TEXT, '', `[статья](${ARXIV}) | [код](https://github.com/a/b)`],
      '2607.00001',
      'О камнях',
    ],
    [
      'whose title stands before its address',
      ['🔥 Counting Pebbles on Beaches #камни', ARXIV, '', TEXT],
      '2607.00001',
      'Counting Pebbles on Beaches',
    ],
    [
      'whose title is the text of a link in the middle',
      ['Сегодня про камни.', '', `Разберём [Counting Pebbles on Beaches](${ARXIV}), она хороша.`],
      '2607.00001',
      'Counting Pebbles on Beaches',
    ],
    [
      'whose title stands in bold in the middle',
      ['Сегодня про камни.', '', `**Counting Pebbles on Beaches**: [тут](${ARXIV}).`, TEXT],
      '2607.00001',
      'Counting Pebbles on Beaches',
    ],
    [
      'that is written out without a link',
      ['Сегодня про камни', '', `${TEXT} arXiv:2607.00001`],
      '2607.00001',
      'Сегодня про камни',
    ],
    [
      'that Hugging Face speaks of',
      ['Про камни', '', TEXT, '[HF](https://huggingface.co/papers/2607.00001)'],
      '2607.00001',
      'Про камни',
    ],
    [
      'at its head, whatever else it refers to',
      [
        `[On Pebbles](${ARXIV})`,
        '',
        `Раньше была [MAE](${OTHER}), а теперь не нужна.`,
        '',
        TEXT,
        '',
        TEXT,
      ],
      '2607.00001',
      'On Pebbles',
    ],
    [
      'on the line that says so',
      ['Про камни', '', `Помните [MAE](${OTHER})?`, '', TEXT, '', TEXT, '', `Статья: ${ARXIV}`],
      '2607.00001',
      'Про камни',
    ],
  ])('%s', (_what, lines, arxivId, title) => {
    const linked = lines.map((text) => text.replaceAll(/(?<![([])https:\S+/g, '[$&]($&)'));
    const [summary, another] = made(aPost(linked));
    expect(another).toBeUndefined();
    expect(summary?.id).toBe('pebbles/7');
    expect([summary?.paper.arxivId, summary?.paper.title]).toEqual([arxivId, title]);
  });

  it('that only the preview of its link names, by the title of that page', () => {
    const preview = { url: ARXIV, title: '[2607.00001] On Pebbles | arXiv' };
    const [summary] = made(aPost(['Про камни', '', TEXT], { preview }));
    expect(summary?.paper).toMatchObject({ title: 'On Pebbles', arxivId: '2607.00001' });
  });

  it.each([
    ['[2607.00001] On Pebbles', 'On Pebbles'],
    ['On Pebbles | OpenReview', 'On Pebbles'],
    ['On Pebbles - ACL Anthology', 'On Pebbles'],
    ['Pebbles - Nature and Nurture', 'Pebbles - Nature and Nurture'],
    ['arXiv.org e-Print archive', 'Про камни'],
  ])('whose page is called «%s»', (title, expected) => {
    const post = aPost(['Про камни', '', TEXT], { preview: { url: ARXIV, title } });
    expect(made(post)[0]?.paper.title).toBe(expected);
  });

  it('of proceedings that give it no id, by its title', () => {
    const page = 'https://proceedings.mlr.press/v202/song23a.html';
    const [summary] = made(aPost([`[On Pebbles](${page})`, '', TEXT]));
    expect(summary?.paper).toEqual({ title: 'On Pebbles', otherTitles: [], openreviewIds: [] });
  });

  it.each([
    ['https://www.ijcai.org/proceedings/2022/132', '10.24963/ijcai.2022/132'],
    ['https://dl.acm.org/doi/abs/10.1145/3528223.3530127', '10.1145/3528223.3530127'],
    ['https://doi.org/10.1109/TIP.2022.3181496', '10.1109/tip.2022.3181496'],
    [
      'https://www.biorxiv.org/content/10.1101/2022.07.01.498495v2.full',
      '10.1101/2022.07.01.498495',
    ],
    ['https://www.nature.com/articles/s41586-021-03819-2', '10.1038/s41586-021-03819-2'],
    [
      'https://link.springer.com/chapter/10.1007/978-3-030-59817-4_2',
      '10.1007/978-3-030-59817-4_2',
    ],
  ])('whose DOI is in the address %s', (address, doi) => {
    expect(made(aPost([`[On Pebbles](${address})`, '', TEXT]))[0]?.paper.doi).toBe(doi);
  });

  it('with all ids that stand together under labels', () => {
    const links = [
      `[arXiv](${ARXIV})`,
      '[OpenReview](https://openreview.net/forum?id=PebblesForum)',
      '[DOI](https://doi.org/10.1000/ABC)',
    ].join(' | ');
    expect(made(aPost(['О камнях', links, '', TEXT]))[0]?.paper).toMatchObject({
      arxivId: '2607.00001',
      openreviewIds: ['PebblesForum'],
      doi: '10.1000/abc',
    });
  });
});

describe('a first line that is a title', () => {
  it('is enough where the text is in Russian', () => {
    const [summary] = made(aPost(['Counting Pebbles', '', TEXT]));
    expect(summary?.paper).toEqual({
      title: 'Counting Pebbles',
      otherTitles: [],
      openreviewIds: [],
    });
  });

  it('keeps its paper from those that the text refers to', () => {
    const lines = ['Counting Pebbles', '', `Лучше, чем [MAE](${OTHER}).`];
    expect(made(aPost(lines))[0]?.paper.arxivId).toBeUndefined();
    const labelled = [
      'Counting Pebbles',
      '',
      `- FLICKR-AES, 40 тысяч картинок ([статья](${OTHER})).`,
    ];
    expect(made(aPost(labelled))[0]?.paper.arxivId).toBeUndefined();
    const own = [...lines, '', `[код](https://github.com/a/b) | [статья](${ARXIV})`];
    expect(made(aPost(own))[0]?.paper.arxivId).toBe('2607.00001');
  });

  it('may have a venue below, and a nickname where the channel does that', () => {
    expect(made(aPost(['Counting Pebbles', 'ICLR 2026 Oral', '', TEXT]))[0]?.note).toEqual({
      venue: 'ICLR 2026 Oral',
    });
    const nicknamed = aPost(['Counting Pebbles', 'CoPe', '', TEXT]);
    expect(made(nicknamed, C_RESEARCH)[0]?.note).toEqual({ alias: 'CoPe' });
    expect(made(nicknamed)[0]?.note).toBeUndefined();
    expect(postText({ ...(made(nicknamed)[0] ?? expect.fail()) })).toContain('CoPe');
  });

  it.each([
    'Apr 15, 2021',
    '"Counting Pebbles',
    'Counting pebbles is fun.',
    'Новости про pebbles',
    'https://example.com/a',
    'Pebbles',
    '#pebbles and sand',
  ])('is not seen in «%s»', (first) => {
    expect(reason(aPost([first, '', TEXT]))).toBe('no-paper');
  });

  it('is not seen where the channel says that there is none', () => {
    expect(reason(aPost(['Counting Pebbles', '', TEXT]), { firstLine: 'text' })).toBe('no-paper');
  });

  it('is any line in Latin letters where the channel says so', () => {
    expect(made(aPost(['Pebbles', '', TEXT]), { firstLine: 'title' })[0]?.title).toBe('Pebbles');
  });
});

describe('a post on several papers', () => {
  const sand = `[Counting Sand](${OTHER})`;
  const pebbles = `[Counting Pebbles](${ARXIV})`;

  it('is a summary each where each has a paragraph', () => {
    const post = aPost(['Новости недели', '', pebbles, TEXT, '', sand, TEXT, 'И ещё.']);
    expect(
      made(post).map(({ id, title, body, paper }) => [id, title, body.length, paper.arxivId]),
    ).toEqual([
      ['pebbles/7-2607-00001', 'Counting Pebbles', 1, '2607.00001'],
      ['pebbles/7-2607-00002', 'Counting Sand', 2, '2607.00002'],
    ]);
  });

  it('is a summary each where each has a line', () => {
    const post = aPost([`1. ${pebbles} — про камни.`, `2. ${sand} — про песок.`]);
    expect(made(post).map(({ id }) => id)).toEqual([
      'pebbles/7-2607-00001',
      'pebbles/7-2607-00002',
    ]);
  });

  it('is a summary each below a heading that is no title, however it looks', () => {
    const gravel = '[Counting Gravel](https://arxiv.org/abs/2607.00003)';
    const items = [pebbles, sand, gravel].flatMap((item) => ['', item, TEXT]);
    expect(made(aPost(['Papers of the Week', ...items])).map(({ title }) => title)).toEqual([
      'Counting Pebbles',
      'Counting Sand',
      'Counting Gravel',
    ]);
  });

  it('is one summary that names them all where they can’t be parted', () => {
    const [summary, another] = made(aPost(['Про камни', '', `${pebbles} и ${sand} вместе.`]));
    expect(another).toBeUndefined();
    expect(summary?.title).toBe('Про камни');
    expect(summary?.paper).toMatchObject({ title: 'Counting Pebbles', arxivId: '2607.00001' });
    expect(summary?.otherPapers).toMatchObject([{ title: 'Counting Sand', arxivId: '2607.00002' }]);
  });

  it('is set aside where it says nothing about them', () => {
    expect(reason(aPost([pebbles, sand]))).toBe('only-links');
  });
});

describe('the text of a post', () => {
  it('is in its summary whole, with links and formatting', () => {
    const [summary] = made(
      aPost(['О камнях', '', `**Камни** и [статья](${ARXIV}):`, '- раз', '- два', 'Всё.']),
    );
    expect(summary?.body).toEqual([
      {
        kind: 'paragraph',
        text: [
          { text: 'Камни', bold: true },
          { text: ' и ' },
          { text: 'статья', href: ARXIV },
          { text: ':' },
        ],
      },
      { kind: 'list', ordered: false, items: [[{ text: 'раз' }], [{ text: 'два' }]] },
      { kind: 'paragraph', text: [{ text: 'Всё.' }] },
    ]);
  });

  it('begins with its first line where that is too long for a title', () => {
    const long = `${'Камни лежат и ждут. '.repeat(12)}[Тут](${ARXIV}).`;
    const [summary] = made(aPost([long, '', TEXT]));
    expect(summary?.title).toMatch(/^Камни лежат .*…$/);
    expect(summary?.title.length).toBeLessThan(122);
    expect(summary?.body).toHaveLength(2);
  });

  it('has numbers that go on from nothing as they are', () => {
    const [summary] = made(aPost([`[On Pebbles](${ARXIV})`, '', '3. Третье.', TEXT]));
    expect(summary?.body[0]).toEqual({ kind: 'paragraph', text: [{ text: '3. Третье.' }] });
  });

  it('ends before what the channel puts under each post', () => {
    const post = aPost([`[On Pebbles](${ARXIV})`, '', TEXT, '', 'Подписаться']);
    expect(made(post, { signature: ['Подписаться'] })[0]?.body).toHaveLength(1);
  });

  it('comes with address, time and reactions', () => {
    const reactions = [{ emoji: '🔥', count: 3 }];
    const times = { postedAt: '2026-07-01T10:00:00Z', asOf: '2026-07-02T10:00:00Z' };
    const [summary] = made(aPost([`[On Pebbles](${ARXIV})`, '', TEXT], { ...times, reactions }));
    expect(Object.keys(summary ?? {})).toEqual(
      'id channel title body postedAt asOf url reactions paper'.split(' '),
    );
    expect(summary).toMatchObject({ ...times, reactions, url: 'https://t.me/pebbles/7' });
  });

  it('of a channel without a name has an address all the same', () => {
    const post = aPost([`[On Pebbles](${ARXIV})`, '', TEXT], { channel: '1234567' });
    expect(made(post)[0]?.url).toBe('https://t.me/c/1234567/7');
  });
});

describe('a post is set aside', () => {
  it.each<[string, Post]>([
    ['service', aPost([], { kind: 'service' })],
    ['poll', aPost(['Что разобрать?'], { kind: 'poll' })],
    ['no-text', aPost([])],
    ['forwarded', aPost([`[On Pebbles](${ARXIV})`, '', TEXT], { forwardedFrom: 'Sand' })],
    ['advert', aPost([`[On Pebbles](${ARXIV})`, '', `${TEXT} erid: 2VtzqwXYZ`])],
    ['advert', aPost([`[On Pebbles](${ARXIV})`, '', `${TEXT} #реклама`])],
    ['no-paper', aPost(['Всем привет', '', 'Завтра расскажу про камни.'])],
    ['only-links', aPost([`[On Pebbles](${ARXIV})`])],
    ['only-links', aPost(['On Pebbles', `[статья](${ARXIV}) #камни @pebbles`])],
    ['out-of-bounds', aPost(['On Pebbles', '', ...Array(600).fill(TEXT)])],
  ])('as %s', (why, post) => {
    expect(reason(post)).toBe(why);
  });

  it('but a forward is not where the channel forwards its own kind', () => {
    const post = aPost([`[On Pebbles](${ARXIV})`, '', TEXT], { forwardedFrom: 'Sand' });
    expect(reason(post, { forwards: true })).toBe('none');
  });
});
