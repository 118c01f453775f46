import type { Block, Run, Summary, Text } from '../summary';

/** A summary as the HTML of a Zotero note: Zotero takes the first line for the note's title. */
export function summaryNote(summary: Summary): string {
  const { title, body, url, channel } = summary;
  const source = url ?? `https://t.me/${channel}`;
  return [
    `<h2>${escaped(title)}</h2>`,
    ...body.map(blockHtml),
    `<p>${link(source, escaped(source))}</p>`,
  ].join('\n');
}

/** What the reader typed, as it is: each line a line. */
export function plainNote(note: string): string {
  const paragraphs = note.split(/\n{2,}/).filter((text) => text.trim() !== '');
  return paragraphs.map((text) => `<p>${linesHtml(text)}</p>`).join('\n');
}

function blockHtml(block: Block): string {
  if (block.kind === 'paragraph') return `<p>${textHtml(block.text)}</p>`;
  const items = block.items.map((item) => `<li>${textHtml(item)}</li>`).join('');
  if (!block.ordered) return `<ul>${items}</ul>`;
  return `<ol${block.start ? ` start="${block.start}"` : ''}>${items}</ol>`;
}

function textHtml(text: Text): string {
  return text.map(runHtml).join('');
}

function runHtml({ text, href, bold, italic, code }: Run): string {
  let html = linesHtml(text);
  if (code) html = `<code>${html}</code>`;
  if (italic) html = `<em>${html}</em>`;
  if (bold) html = `<strong>${html}</strong>`;
  return href ? link(href, html) : html;
}

function link(href: string, html: string): string {
  return `<a href="${escaped(href)}">${html}</a>`;
}

function linesHtml(text: string): string {
  return escaped(text).replaceAll('\n', '<br>');
}

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Text stays text: nothing in it is a tag, and nothing is what HTML can't hold. */
function escaped(text: string): string {
  return storable(text).replaceAll(/[&<>"']/g, (sign) => ENTITIES.get(sign) ?? sign);
}

/** Without halves of characters, and without controls other than tabs and line ends. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll(/[^\P{Cc}\n\t]/gu, '');
}
