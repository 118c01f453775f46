import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { inProject } from '../../scripts/project-root';
import { type Table, toMarkdown } from './table';

/** What a section of the benchmark found. */
export interface Report {
  /** The heading of the section. */
  title: string;
  /** What was measured, on what. */
  notes: string[];
  tables: Table[];
  /** Measured in full: worth keeping in the document. */
  isFull: boolean;
}

const DOCUMENT = 'docs/benchmarks.md';
const OPENING = `# Benchmarks

Each section is written by the command that it names; nothing between its markers is edited by hand.
`;

/** Replaces one section of `docs/benchmarks.md`, and says which file that is. */
export function writeSection(name: string, report: Report): string {
  const path = inProject(DOCUMENT);
  const document = existsSync(path) ? readFileSync(path, 'utf8') : OPENING;
  writeFileSync(path, withSection(document, name, inMarkdown(name, report)));
  return DOCUMENT;
}

/**
 * A document with the section `name`, which stands between `<!-- name -->` and `<!-- /name -->`,
 * replaced; appended where the document has none. All else stays as it is.
 */
export function withSection(document: string, name: string, body: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const section = `${open}\n\n${body.trim()}\n\n${close}`;
  const from = document.indexOf(open);
  const to = document.indexOf(close, from);
  if (from < 0 || to < 0) return `${document.trimEnd()}\n\n${section}\n`;
  return document.slice(0, from) + section + document.slice(to + close.length);
}

function inMarkdown(name: string, { title, notes, tables }: Report): string {
  const machine = `\`npm run bench -- ${name}\`, Node ${process.versions.node}, ${availableParallelism()} cores.`;
  return [`## ${title}`, machine, ...notes, ...tables.map(toMarkdown)].join('\n\n');
}
