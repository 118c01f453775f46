/** Sources of posts as Telegram writes them, made of posts of our own. */
import type { Run } from '@/data/summary';

/** A post to be written: its first line is the title. */
export interface GivenPost {
  number: number;
  /** ISO, UTC, whole seconds. */
  postedAt: string;
  editedAt?: string;
  lines: Run[][];
  reactions?: { emoji: string; count: number }[];
  preview?: { url: string; title: string };
}

/** The web preview of a channel, selected in a browser and pasted as text. */
export function writePasted(posts: GivenPost[]): string {
  const texts = posts.map(({ lines, reactions }) => [
    ...lines.map(plain),
    ...(reactions ? [reactions.map(({ emoji, count }) => `${emoji}${count}`).join('')] : []),
  ]);
  return ['Pebbles', '12 subscribers', 'Download Telegram', ...texts.flat()].join('\n');
}

function plain(line: Run[]): string {
  return line.map(({ text }) => text).join('');
}

/** `result.json` of one chat. */
export function writeDesktopJson(posts: GivenPost[], chat = 'Pebbles'): string {
  const messages = posts.map(({ number, postedAt, editedAt, lines, reactions }) => {
    const parts = joined(lines).map(({ text, href, ...style }) => ({
      type: href ? 'text_link' : (Object.keys(style)[0] ?? 'plain'),
      text,
      ...(href ? { href } : {}),
    }));
    return {
      id: number,
      type: 'message',
      ...times('date', postedAt),
      ...(editedAt ? times('edited', editedAt) : {}),
      from: chat,
      from_id: 'channel100',
      text: parts.map((part) => (part.type === 'plain' ? part.text : part)),
      text_entities: parts,
      ...(reactions
        ? {
            reactions: reactions.map(({ emoji, count }) =>
              emoji === '' ? { type: 'paid', count } : { type: 'emoji', count, emoji },
            ),
          }
        : {}),
    };
  });
  return JSON.stringify({ name: chat, type: 'public_channel', id: 100, messages }, null, 1);
}

/** Local time, which the exporter writes without its zone, and the same in seconds. */
function times(key: string, iso: string): Record<string, string> {
  const seconds = Date.parse(iso) / 1000;
  const local = new Date((seconds + 3 * 3600) * 1000).toISOString().slice(0, 19);
  return { [key]: local, [`${key}_unixtime`]: `${seconds}` };
}

/** All runs of a post, with the line breaks between them. */
function joined(lines: Run[][]): Run[] {
  return lines.flatMap((line, i) => (i === 0 ? line : [{ text: '\n' }, ...line]));
}

/** One file of an HTML export. */
export function writeDesktopHtml(posts: GivenPost[], chat = 'Pebbles'): string {
  const messages = posts.map(
    ({ number, postedAt, lines, reactions }) => `
     <div class="message default clearfix" id="message${number}">
      <div class="pull_left userpic_wrap"><div class="userpic"><div class="initials">P</div></div></div>
      <div class="body">
       <div class="pull_right date details" title="${exportTime(postedAt)}">12:00</div>
       <div class="from_name">
${escaped(chat)}
       </div>
       <div class="text">
${html(lines, { bold: 'strong', italic: 'em', code: 'code' })}
       </div>
       ${reactions ? `<span class="reactions">${reactions.map(exportReaction).join('')}</span>` : ''}
      </div>
     </div>`,
  );
  return `<!DOCTYPE html><html><head><meta charset="utf-8"/><title>Exported Data</title></head><body>
   <div class="page_wrap"><div class="page_header"><div class="content"><div class="text bold">
${escaped(chat)}
   </div></div></div><div class="page_body chat_page"><div class="history">
     <div class="message service" id="message-1"><div class="body details">1 March 2026</div></div>
     ${messages.join('')}
   </div></div></div></body></html>`;
}

function exportTime(iso: string): string {
  const [, year, month, day, time] = /^(\d+)-(\d+)-(\d+)T([\d:]+)Z$/.exec(iso) ?? [];
  return `${day}.${month}.${year} ${time} UTC+00:00`;
}

function exportReaction({ emoji, count }: { emoji: string; count: number }): string {
  const paid = emoji === '';
  const sign = `<span class="emoji">${paid ? '⭐' : emoji}</span>`;
  return `<span class="reaction${paid ? ' paid' : ''}">${sign}<span class="count">${count}</span></span>`;
}

/** A page of the public preview. */
export function writePreview(posts: GivenPost[], channel: string, before?: number): string {
  const more = before
    ? `<a href="/s/${channel}?before=${before}" class="tme_messages_more js-messages_more" data-before="${before}"></a>`
    : '';
  return `<!DOCTYPE html><html><head><title>Pebbles – Telegram</title></head><body>
  <div class="tgme_channel_info"><div class="tgme_channel_info_header_title"><span dir="auto">Pebbles</span></div></div>
  <main class="tgme_main"><section class="tgme_channel_history js-message_history">${more}
  ${posts.map((post) => previewPost(post, channel)).join('\n')}
  </section></main></body></html>`;
}

function previewPost(post: GivenPost, channel: string): string {
  const { number, postedAt, editedAt, lines, reactions, preview } = post;
  const time = postedAt.replace('Z', '+00:00');
  return `<div class="tgme_widget_message_wrap js-widget_message_wrap">
  <div class="tgme_widget_message text_not_supported_wrap js-widget_message" data-post="${channel}/${number}">
   <div class="tgme_widget_message_bubble">
    ${previewText(lines, `https://t.me/${channel}/${number}`)}
    ${preview ? `<a class="tgme_widget_message_link_preview" href="${escaped(preview.url)}"><div class="link_preview_title" dir="auto">${escaped(preview.title)}</div></a>` : ''}
    ${reactions ? `<div class="tgme_widget_message_reactions js-message_reactions">${reactions.map(previewReaction).join('')}</div>` : ''}
    <div class="tgme_widget_message_info short js-message_info"><span class="tgme_widget_message_meta">${
      editedAt ? 'edited &nbsp;' : ''
    }<a class="tgme_widget_message_date" href="https://t.me/${channel}/${number}"><time datetime="${time}" class="time">12:00</time></a></span></div>
   </div></div></div>`;
}

/** A post without text is a picture. */
function previewText(lines: Run[][], address: string): string {
  if (lines.length === 0) {
    return `<a class="tgme_widget_message_photo_wrap" href="${address}" style="background-image:url('//x')"></a>`;
  }
  return `<div class="tgme_widget_message_text js-message_text" dir="auto">${html(lines, { bold: 'b', italic: 'i', code: 'code' })}</div>`;
}

function previewReaction({ emoji, count }: { emoji: string; count: number }): string {
  return emoji === ''
    ? `<span class="tgme_reaction tgme_reaction_paid"><i class="icon icon-telegram-stars"></i>${count}</span>`
    : `<span class="tgme_reaction"><i class="emoji" style="background-image:url('//x')"><b>${emoji}</b></i>${count}</span>`;
}

type Tags = Record<'bold' | 'italic' | 'code', string>;

function html(lines: Run[][], tags: Tags): string {
  return lines.map((line) => line.map((run) => inTags(run, tags)).join('')).join('<br/>');
}

function inTags({ text, href, bold, italic, code }: Run, tags: Tags): string {
  const styles = [bold && tags.bold, italic && tags.italic, code && tags.code].filter(
    (tag) => tag !== undefined,
  );
  const styled = styles.reduce((inner, tag) => `<${tag}>${inner}</${tag}>`, escaped(text));
  return href ? `<a href="${escaped(href)}" target="_blank" rel="noopener">${styled}</a>` : styled;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
