import { describe, expect, it } from 'vitest';
import { readWebPreview } from '@/data/posts/read-web-preview';
import { page } from '../../sites/documents';

const history = (posts: string, more = '') =>
  page(`<div class="tgme_channel_info"><div class="tgme_channel_info_header_title"><span>Pebbles</span></div></div>
<section class="tgme_channel_history js-message_history">${more}${posts}</section>`);

const post = (inside: string, { number = 7, classes = '', edited = '' } = {}) =>
  `<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message js-widget_message ${classes}" data-post="Pebbles/${number}">
${inside}<span class="tgme_widget_message_meta">${edited}<a class="tgme_widget_message_date" href="https://t.me/Pebbles/${number}"><time datetime="2026-07-01T12:00:00+03:00">12:00</time></a></span></div></div>`;

const text = (html: string) =>
  `<div class="tgme_widget_message_text js-message_text">${html}</div>`;
const first = (inside: string, more = {}) => readWebPreview(history(post(inside, more))).posts[0];

describe('a page of the public preview', () => {
  it('gives its posts, the name of the channel as they write it, and where older ones are', () => {
    const more =
      '<a class="tme_messages_more js-messages_more" data-before="5" href="/s/x?before=5"></a>';
    expect(readWebPreview(history(post(text('Камни')), more))).toEqual({
      state: 'posts',
      channel: 'Pebbles',
      title: 'Pebbles',
      before: 5,
      posts: [
        {
          channel: 'Pebbles',
          kind: 'message',
          number: 7,
          postedAt: '2026-07-01T09:00:00Z',
          asOf: '2026-07-01T09:00:00Z',
          lines: [[{ text: 'Камни' }]],
        },
      ],
    });
  });

  it('has older posts where only its head says so', () => {
    const document = history(post(text('Камни')));
    document.head.innerHTML = '<link rel="prev" href="/s/pebbles?before=12">';
    expect(readWebPreview(document).before).toBe(12);
  });

  it.each([
    ['a channel without posts', '<div class="tgme_channel_info"></div>', 'empty'],
    ['a page before the first post', '<section class="js-message_history"></section>', 'empty'],
    [
      'a private channel',
      '<div class="tgme_page"><div class="tgme_page_extra"></div></div>',
      'no-preview',
    ],
    ['a name that nobody has', '<div class="tl_page_wrap"></div>', 'no-channel'],
    ['any other page', '<p>Камни</p>', 'not-understood'],
    [
      'posts under other names',
      '<section class="js-message_history"><div class="tgme_post">Камни</div></section>',
      'not-understood',
    ],
    [
      'a search that found none',
      '<section class="js-message_history"><div class="tme_no_messages_found">No posts</div></section>',
      'empty',
    ],
    [
      'posts whose numbers stand elsewhere',
      '<section class="js-message_history"><div class="tgme_widget_message">a</div></section>',
      'not-understood',
    ],
    [
      'posts whose numbers are none',
      '<section class="js-message_history"><div class="tgme_widget_message" data-post="a/b">a</div></section>',
      'not-understood',
    ],
  ])('may be %s', (_what, html, state) => {
    expect(readWebPreview(page(html))).toEqual({ state, posts: [] });
  });

  it('is not understood where no post has its text in the place for it', () => {
    const moved = '<div class="media_supported_cont"><div class="new_text">Камни</div></div>';
    expect(readWebPreview(history(post(moved))).state).toBe('not-understood');
    const pictures = Array.from({ length: 20 }, (_, i) =>
      post('<a class="tgme_widget_message_photo_wrap"></a>', { number: i + 1 }),
    );
    expect(readWebPreview(history(pictures.join(''))).state).toBe('posts');
  });
});

describe('a post of the preview', () => {
  it('has emoji, formatting and links; `&` in addresses may be escaped twice', () => {
    const emoji = (sign: string) =>
      `<tg-emoji emoji-id="1"><i class="emoji" style="background-image:url('//x')"><b>${sign}</b></i></tg-emoji>`;
    expect(
      first(
        text(
          `${emoji('🔥')} <b>On Pebbles</b><br/><br/><i>Камни</i> <a href="https://a.example/?b=1&amp;amp;c=2" onclick="return confirm('x')"><code>тут</code></a> <a href="?q=%23камни">#камни</a> &#036;5`,
        ),
      )?.lines,
    ).toEqual([
      [{ text: '🔥 ' }, { text: 'On Pebbles', bold: true }],
      [],
      [
        { text: 'Камни', italic: true },
        { text: ' ' },
        { text: 'тут', href: 'https://a.example/?b=1&c=2', code: true },
        { text: ' #камни $5' },
      ],
    ]);
  });

  it('is not what it answers to', () => {
    const reply = `<a class="tgme_widget_message_reply"><div class="tgme_widget_message_text js-message_reply_text">Раньше</div></a>`;
    expect(first(reply + text('Теперь'))?.lines).toEqual([[{ text: 'Теперь' }]]);
  });

  it('says that it was edited, but not when', () => {
    const post = first(text('Камни'), { edited: 'edited &nbsp;' });
    expect(post?.postedAt).toBe('2026-07-01T09:00:00Z');
    expect(post).not.toHaveProperty('asOf');
    const author = first(text('Камни'), { edited: '<span>The edited one</span>, ' });
    expect(author).toHaveProperty('asOf');
  });

  it('has reactions, with shortened counts, some without a picture', () => {
    const reactions = `<div class="tgme_widget_message_reactions js-message_reactions">
<span class="tgme_reaction tgme_reaction_paid"><i class="icon icon-telegram-stars"></i>1.2K</span>
<span class="tgme_reaction"><tg-emoji emoji-id="1"></tg-emoji>3</span>
<span class="tgme_reaction"><i class="emoji"><b>🔥</b></i>4.5M</span>
<span class="tgme_reaction"><i class="emoji"><b>👍</b></i>many</span></div>`;
    expect(first(text('Камни') + reactions)?.reactions).toEqual([
      { emoji: '', count: 1200 },
      { emoji: '', count: 3 },
      { emoji: '🔥', count: 4_500_000 },
    ]);
  });

  it('has the page that it shows below', () => {
    const preview = `<a class="tgme_widget_message_link_preview" href="http://arxiv.org/abs/2607.00001">
<div class="link_preview_title">On  Pebbles&#33;</div></a>`;
    expect(first(text('Камни') + preview)?.preview).toEqual({
      url: 'https://arxiv.org/abs/2607.00001',
      title: 'On Pebbles!',
    });
  });

  it.each([
    ['a row of the service', text('Фото'), { classes: 'service_message' }, { kind: 'service' }],
    ['a poll', '<div class="tgme_widget_message_poll"></div>', {}, { kind: 'poll' }],
    ['pictures only', '<a class="tgme_widget_message_photo_wrap"></a>', {}, { lines: [] }],
    [
      'a forward',
      `<div class="tgme_widget_message_forwarded_from">Forwarded from <a class="tgme_widget_message_forwarded_from_name">Sand</a></div>${text('a')}`,
      {},
      { forwardedFrom: 'Sand' },
    ],
  ])('may be %s', (_what, inside, more, expected) => {
    expect(first(inside, more)).toMatchObject(expected);
  });
});
