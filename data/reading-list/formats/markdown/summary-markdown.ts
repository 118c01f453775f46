import type { Block, Run, Summary, Text } from '../../../summary';
import { oneLine } from '../clean-text';
import { linkTarget, markdownEscaped } from './escape-markdown';

/** The text of a summary as Markdown: its paragraphs and lists, with their styles and links. */
export function summaryMarkdown({ body }: Summary): string {
  return body.map(blockMarkdown).join('\n\n');
}

function blockMarkdown(block: Block): string {
  if (block.kind === 'paragraph') return textMarkdown(block.text);
  const first = block.start ?? 1;
  return block.items
    .map((item, i) => `${block.ordered ? `${first + i}.` : '-'} ${textMarkdown(item)}`)
    .join('\n');
}

function textMarkdown(text: Text): string {
  return text.map(runMarkdown).join('').trim();
}

/** Signs of style stand close to the words: spaces stay outside. */
function runMarkdown(run: Run): string {
  const words = oneLine(run.text);
  if (words === '') return run.text === '' ? '' : ' ';
  const [before, after] = [/^\s/, /\s$/].map((space) => (space.test(run.text) ? ' ' : ''));
  return `${before}${styled(words, run)}${after}`;
}

function styled(words: string, { code, bold, italic, href }: Run): string {
  let text = code ? codeMarkdown(words) : markdownEscaped(words);
  if (italic) text = `*${text}*`;
  if (bold) text = `**${text}**`;
  return href ? `[${text}](${linkTarget(href)})` : text;
}

/** Between more backticks than stand in it. */
function codeMarkdown(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}
