/** Files as public parsers read them that had no part in writing them, as plain fields. */
import { parse as parseRis } from '@citation-js/plugin-ris/lib/ris.js';
import { parse as bibtex } from '@retorquere/bibtex-parser';
import { parse as csv } from 'csv-parse/sync';
import { lexer, type Token } from 'marked';
import { parse as yaml } from 'yaml';

type Fields = Record<string, string | string[] | undefined>;

/** By the parser of Better BibTeX for Zotero. */
export function publicBibtex(text: string): Fields[] {
  const { entries, errors } = bibtex(text, {
    english: false,
    sentenceCase: false,
    caseProtection: false,
  });
  if (errors.length > 0) throw new Error(errors.map(({ error }) => error).join('\n'));
  return entries.map(({ key, fields }) => ({
    key,
    title: fields.title,
    authors: fields.author?.map(({ name, firstName, prefix, lastName }) =>
      [name, firstName, prefix, lastName].filter(Boolean).join(' '),
    ),
    year: fields.year,
    venue: fields.journal ?? fields.booktitle,
    arxiv: fields.eprint,
    doi: fields.doi,
    url: fields.url,
    // It takes keywords as they stand, with the escape that a dollar needs, and orders them.
    tags: fields.keywords?.map((tag) => tag.replaceAll('\\$', '$')).sort(),
    // It makes HTML of paragraphs.
    note: fields.annote
      ?.replaceAll(/<\/?p>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
    status: fields.readstatus,
    savedAt: fields.timestamp,
  }));
}

/** By Citation.js, which has a list only where there are two or more. */
export function publicRis(text: string): Fields[] {
  const list = (value: string | string[] | undefined) =>
    value === undefined || Array.isArray(value) ? value : [value];
  return parseRis(text).map((tags) => ({
    type: tags.TY,
    key: tags.ID,
    title: tags.TI,
    authors: list(tags.AU),
    year: tags.PY,
    venue: tags.T2,
    doi: tags.DO,
    addresses: list(tags.UR),
    tags: list(tags.KW),
    note: tags.N1,
    status: tags.C1,
  }));
}

/** By csv-parse. */
export function publicCsv(text: string): Fields[] {
  return csv(text, { bom: true, columns: true, record_delimiter: '\r\n' });
}

/** A note by the parsers of YAML and Markdown: its facts, its heading, what stands under the last. */
export function publicNote(text: string) {
  const [, facts = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const [, note = ''] = /\n## Заметка\n\n(.*)\n$/s.exec(body) ?? [];
  const [heading] = lexer(body.trimStart());
  return { facts: yaml(facts), heading: shown(heading), note };
}

/** The text that is seen of a part of Markdown. */
export function shown(token: Token | undefined): string {
  if (!token) return '';
  if ('tokens' in token && token.tokens) return token.tokens.map(shown).join('');
  return 'text' in token ? unescaped(token.text) : token.raw;
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
