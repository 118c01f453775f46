import { describe, expect, it } from 'vitest';
import { exportedChatName, readDesktopHtml } from '@/data/posts/read-desktop-html';
import { page } from '../../sites/documents';

const exported = (messages: string) =>
  page(`<div class="page_header"><div class="content"><div class="text bold">
Pebbles &amp; Sand </div></div></div><div class="page_body chat_page"><div class="history">
${messages}</div></div>`);

const message = (inside: string, date = '01.07.2026 12:00:00 UTC+03:00') =>
  `<div class="message default clearfix" id="message7"><div class="body">
<div class="pull_right date details" title="${date}">12:00</div>${inside}</div></div>`;

const read = (messages: string) => [...readDesktopHtml(exported(messages), 'pebbles')];
const lines = (text: string) => read(message(`<div class="text">\n${text}\n</div>`))[0]?.lines;

describe('the HTML export', () => {
  it('says the name of its chat, and gives its posts but for the rows of dates', () => {
    const rows = `<div class="message service" id="message-1"><div class="body details">1 July</div></div>
<div class="message service" id="message6"><div class="body details">Photo changed</div></div>`;
    const document = exported(rows + message('<div class="text">Камни</div>'));
    expect(exportedChatName(document)).toBe('Pebbles & Sand');
    expect([...readDesktopHtml(document, 'pebbles')]).toEqual([
      { channel: 'pebbles', kind: 'service', number: 6, lines: [] },
      {
        channel: 'pebbles',
        kind: 'message',
        number: 7,
        postedAt: '2026-07-01T09:00:00Z',
        lines: [[{ text: 'Камни' }]],
      },
    ]);
  });

  it('has times without a zone where it is old', () => {
    expect(read(message('', '01.07.2026 12:00:00'))[0]?.postedAt).toBe('2026-07-01T12:00:00Z');
  });

  it('has links, formatting and line breaks in the text, and hashtags that lead nowhere', () => {
    expect(
      lines(`<strong>On Pebbles</strong><br><br>Камни и
 <em>песок</em>, <a href="https://a.example/?b=1&amp;c=2">тут</a>
 <a href="" onclick="return ShowHashtag(&quot;камни&quot;)">#камни</a><span class="spoiler hidden">!</span>
<pre>x = 1</pre>`),
    ).toEqual([
      [{ text: 'On Pebbles', bold: true }],
      [],
      [
        { text: 'Камни и ' },
        { text: 'песок', italic: true },
        { text: ', ' },
        { text: 'тут', href: 'https://a.example/?b=1&c=2' },
        { text: ' #камни!' },
      ],
      [{ text: 'x = 1', code: true }],
    ]);
  });

  it('runs nothing and keeps no script', () => {
    expect(
      lines(
        'a<script>window.ran = true</script><a href="javascript:alert(1)">b</a><style>c</style>',
      ),
    ).toEqual([[{ text: 'ab' }]]);
  });

  it('has the text of a forwarded post, and who wrote it', () => {
    const forwarded = `<div class="pull_left forwarded userpic_wrap"></div><div class="forwarded body">
<div class="from_name">\nSand <span class="date details" title="x"> 01.06.2026</span></div>
<div class="text">Песок</div></div>`;
    expect(read(message(forwarded))[0]).toMatchObject({
      forwardedFrom: 'Sand',
      lines: [[{ text: 'Песок' }]],
    });
    const own = forwarded.replace('Sand', 'Pebbles &amp; Sand');
    expect(read(message(own))[0]).not.toHaveProperty('forwardedFrom');
  });

  it('counts reactions by their pictures where it gives no number', () => {
    const reactions = `<span class="reactions">
<span class="reaction active"><span class="emoji">👍</span><span class="count">12</span></span>
<span class="reaction"><span class="emoji">🔥</span><span class="userpics"><i></i><i></i></span></span>
<span class="reaction paid"><span class="emoji">⭐</span><span class="count">3</span></span></span>`;
    expect(read(message(reactions))[0]?.reactions).toEqual([
      { emoji: '👍', count: 12 },
      { emoji: '🔥', count: 2 },
      { emoji: '', count: 3 },
    ]);
  });

  it('has polls', () => {
    const poll = '<div class="media_wrap"><div class="media_poll"><div>Что?</div></div></div>';
    expect(read(message(poll))[0]?.kind).toBe('poll');
  });

  it('is refused where it is another page', () => {
    expect(() => [...readDesktopHtml(page('<p>Камни</p>'), 'pebbles')]).toThrow(
      expect.objectContaining({ problem: 'not-an-export' }),
    );
  });
});
