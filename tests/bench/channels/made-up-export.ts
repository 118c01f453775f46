/** Exports of Telegram Desktop with made-up posts, in pieces: they are too large for one string. */
import { type MadeUpPost, madeUpPost } from './made-up-posts';

/** The name of the channel in the exports. */
export const TITLE = 'Made-up Papers';

/** `result.json` of one chat. */
export function* jsonExport(posts: number): Generator<string> {
  yield `{\n "name": "${TITLE}",\n "type": "public_channel",\n "id": 1000000001,\n "messages": [\n`;
  for (let number = 1; number <= posts; number += 1) {
    yield `${number > 1 ? ',\n' : ''}  ${JSON.stringify(message(madeUpPost(number)), null, 1)}`;
  }
  yield '\n ]\n}\n';
}

function message({ number, postedAt, kind, lines, href }: MadeUpPost): unknown {
  const [first = '', ...others] = lines;
  const parts = [
    { type: href ? 'text_link' : 'plain', text: first, ...(href ? { href } : {}) },
    { type: 'plain', text: `\n${others.join('\n')}` },
  ];
  return {
    id: number,
    type: kind === 'service' ? 'service' : 'message',
    date: new Date(postedAt * 1000).toISOString().slice(0, 19),
    date_unixtime: `${postedAt}`,
    from: TITLE,
    from_id: 'channel1000000001',
    ...(kind === 'forward' ? { forwarded_from: 'Another Channel' } : {}),
    ...(kind === 'picture' ? { photo: 'photos/photo_1.jpg', width: 1280, height: 720 } : {}),
    ...(kind === 'poll' ? { poll: { question: 'Which?', closed: false, answers: [] } } : {}),
    ...(lines.length === 0
      ? { text: '', text_entities: [] }
      : {
          text: parts.map((part) => (part.type === 'plain' ? part.text : part)),
          text_entities: parts,
        }),
    reactions: [{ type: 'emoji', count: 1 + (number % 90), emoji: '🔥' }],
  };
}

/** A file of an HTML export has so many messages. */
const IN_A_FILE = 1000;

/** `messages.html`, `messages2.html` and so on, one text a file. */
export function* htmlExport(posts: number): Generator<{ name: string; text: string }> {
  for (let file = 0; file * IN_A_FILE < posts; file += 1) {
    const first = file * IN_A_FILE + 1;
    const last = Math.min(posts, first + IN_A_FILE - 1);
    const messages = Array.from({ length: last - first + 1 }, (_, i) =>
      html(madeUpPost(first + i)),
    );
    yield {
      name: `messages${file === 0 ? '' : file + 1}.html`,
      text: `${HEAD}${messages.join('')}\n    </div>\n   </div>\n  </div>\n </body>\n</html>\n`,
    };
  }
}

const HEAD = `<!DOCTYPE html>
<html>
 <head>
  <meta charset="utf-8"/>
<title>Exported Data</title>
 </head>
 <body onload="CheckLocation();">
  <div class="page_wrap">
   <div class="page_header">
    <div class="content">
     <div class="text bold">
${TITLE}
     </div>
    </div>
   </div>
   <div class="page_body chat_page">
    <div class="history">
`;

function html({ number, postedAt, kind, lines, href }: MadeUpPost): string {
  if (kind === 'service') {
    return `\n     <div class="message service" id="message${number}">\n      <div class="body details">\nChannel created\n      </div>\n     </div>\n`;
  }
  const [first = '', ...others] = lines;
  const title = href ? `<a href="${href}">${first}</a>` : first;
  const text =
    lines.length === 0
      ? ''
      : `\n       <div class="text">\n${[title, ...others].join('<br>')}\n       </div>\n`;
  const media =
    kind === 'poll'
      ? '\n       <div class="media_wrap clearfix"><div class="media_poll"></div></div>\n'
      : '';
  const inner =
    kind === 'forward'
      ? `\n       <div class="forwarded body">\n        <div class="from_name">\nAnother Channel\n        </div>${text}       </div>\n`
      : `${media}${text}`;
  return `
     <div class="message default clearfix" id="message${number}">
      <div class="pull_left userpic_wrap">
       <div class="userpic userpic1" style="width: 42px; height: 42px">
        <div class="initials" style="line-height: 42px">M</div>
       </div>
      </div>
      <div class="body">
       <div class="pull_right date details" title="${written(postedAt)}">12:00</div>
       <div class="from_name">
${TITLE}
       </div>
${inner}      </div>
     </div>
`;
}

/** `14.09.2018 06:48:15 UTC+00:00`. */
function written(seconds: number): string {
  const [day = '', time = ''] = new Date(seconds * 1000).toISOString().slice(0, 19).split('T');
  return `${day.split('-').reverse().join('.')} ${time} UTC+00:00`;
}
