/** A table of figures, the first column naming what each row is about. */
export interface Table {
  title: string;
  /** What was measured, and what the columns mean, where their names don't say it. */
  notes?: string[];
  head: string[];
  rows: string[][];
}

/** For the terminal: columns aligned, the first to the left, figures to the right. */
export function toText({ title, notes = [], head, rows }: Table): string {
  const widths = head.map((_, i) =>
    Math.max(...[head, ...rows].map((row) => (row[i] ?? '').length)),
  );
  const line = (row: string[]) =>
    widths
      .map((width, i) => (i === 0 ? (row[i] ?? '').padEnd(width) : (row[i] ?? '').padStart(width)))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width));
  return [title, ...notes, ...[head, rule, ...rows].map(line)].join('\n');
}

/** As a section of third level of a Markdown document. */
export function toMarkdown({ title, notes = [], head, rows }: Table): string {
  const line = (row: string[]) =>
    `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = `|${head.map((_, i) => (i === 0 ? '---' : '--:')).join('|')}|`;
  return [`### ${title}`, ...notes, [line(head), rule, ...rows.map(line)].join('\n')].join('\n\n');
}

/** `99.5`, the share in percent; a dash of nothing. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}

/** `13,069`. */
export function count(number: number): string {
  return number.toLocaleString('en-US');
}
