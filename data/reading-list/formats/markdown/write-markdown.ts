import { paperAddresses } from '../../../paper-addresses';
import { cleanText, oneLine } from '../clean-text';
import type { ListedPaper } from '../listed-paper';
import { markdownEscaped, markdownLink } from './escape-markdown';
import { summaryMarkdown } from './summary-markdown';
import type { MarkdownWords } from './words';

/**
 * Entries as one Markdown file, to be read: each with what is known of its paper, the reader's note
 * as a quotation, so that nothing in it reaches beyond its end, and the summary.
 */
export function markdownFile(papers: ListedPaper[], words: MarkdownWords): string {
  const parts = papers.map((paper) => paperMarkdown(paper, words));
  return `${[`# ${markdownEscaped(words.list)}`, ...parts].join('\n\n')}\n`;
}

function paperMarkdown({ entry, summary }: ListedPaper, words: MarkdownWords): string {
  const { authors = [], year, venue, tags, status, note } = entry;
  const facts = [authors.map(oneLine).join(', '), year?.toString(), venue && oneLine(venue)];
  const state = [
    words.status[status],
    tags.length > 0 && `${words.tags}: ${tags.map(oneLine).join(', ')}`,
  ];
  return [
    `## ${titleMarkdown(entry)}`,
    joined(facts),
    joined(state),
    note.trim() && `### ${words.note}\n\n${quoted(cleanText(note).trim())}`,
    summary && `### ${words.summary}\n\n${summaryMarkdown(summary)}`,
    summary?.url && markdownLink(words.post, summary.url),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function titleMarkdown({ title, key, ids, address }: ListedPaper['entry']): string {
  const [paper = address] = paperAddresses(ids);
  const name = oneLine(title) || key;
  return paper ? markdownLink(name, paper) : markdownEscaped(name);
}

function joined(parts: (string | false | undefined)[]): string {
  return parts
    .filter((part) => typeof part === 'string' && part !== '')
    .map((part) => markdownEscaped(`${part}`))
    .join(' · ');
}

function quoted(text: string): string {
  return text.replaceAll(/^/gm, '> ');
}
