import { paperAddresses } from '../../../paper-addresses';
import { cleanText, oneLine } from '../clean-text';
import type { ListedPaper } from '../listed-paper';
import { markdownEscaped, markdownLink } from './escape-markdown';
import { frontMatter } from './front-matter';
import { noteNames } from './note-names';
import { summaryMarkdown } from './summary-markdown';
import type { MarkdownWords } from './words';

export interface NamedText {
  name: string;
  text: string;
}

/**
 * Entries as notes for Obsidian: a file for each, whose front matter has the facts, with the
 * summary and, at the end and as it was typed, the reader's note.
 */
export function noteFiles(papers: ListedPaper[], words: MarkdownWords): NamedText[] {
  const names = noteNames(papers.map(({ entry }) => entry));
  return papers.map((paper) => ({
    name: names.get(paper.entry.key) ?? '',
    text: noteText(paper, words),
  }));
}

function noteText({ entry, summary }: ListedPaper, words: MarkdownWords): string {
  const { title, key, note } = entry;
  const parts = [
    `# ${markdownEscaped(oneLine(title) || key)}`,
    summary && `## ${words.summary}\n\n${summaryMarkdown(summary)}`,
    summary?.url && markdownLink(words.post, summary.url),
    note.trim() && `## ${words.note}\n\n${cleanText(note)}`,
  ];
  return `${factsOf(entry)}\n${parts.filter(Boolean).join('\n\n')}\n`;
}

function factsOf(entry: ListedPaper['entry']): string {
  const { title, key, authors, year, venue = '', ids, address, status, tags, savedAt } = entry;
  return frontMatter({
    title: oneLine(title),
    authors: authors?.map(oneLine),
    year,
    venue: oneLine(venue),
    url: oneLine(paperAddresses(ids)[0] ?? address ?? ''),
    arxiv: ids.arxiv,
    openreview: ids.openreview,
    doi: oneLine(ids.doi ?? ''),
    status,
    tags: [...new Set(tags.map(obsidianTag).filter(Boolean))],
    saved: savedAt,
    key: oneLine(key),
  });
}

/** Obsidian's tags have letters, digits, `_`, `-` and `/`, and are no numbers. */
function obsidianTag(tag: string): string {
  const plain = oneLine(tag)
    .replaceAll(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  return /^\d+$/.test(plain) ? `_${plain}` : plain;
}
