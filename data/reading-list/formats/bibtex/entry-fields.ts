import type { bibtexParser } from 'latex-utensils';
import { parse } from 'latex-utensils/out/src/bibtex/bibtex_parser_simple.js';
import { RefusedEntry } from '../refusal';
import type { EntryText } from './split-entries';

/** What `@string` has named, by the name in small letters. */
export type Strings = Map<string, string>;
/** The source of each field, by its name in small letters. */
export type Fields = Map<string, string>;

/** Real entries have three levels; the parser takes some of the stack for each. */
const DEEPEST = 50;
/** Characters of an entry, and of a field: long abstracts have ten thousand. */
const LONGEST = 1_000_000;

/** @throws RefusedEntry `broken-entry`, `cut-off`, `too-long` */
export function fieldsOf(entry: EntryText, strings: Strings): Fields {
  const parsed = parsedEntry(entry);
  if (!parsed || !('content' in parsed) || !Array.isArray(parsed.content)) {
    throw new RefusedEntry('broken-entry');
  }
  return new Map(
    // Of two fields with one name the first counts, as for BibTeX.
    parsed.content
      .map((field): [string, string] => [field.name.toLowerCase(), sourceOf(field.value, strings)])
      .reverse(),
  );
}

/** Keeps what a `@string` names; one that can't be read is one that is not known. */
export function define(entry: EntryText, strings: Strings): void {
  try {
    const parsed = parsedEntry(entry);
    if (parsed && 'abbreviation' in parsed) {
      strings.set(parsed.abbreviation.toLowerCase(), sourceOf(parsed.value, strings));
    }
  } catch (error) {
    if (!(error instanceof RefusedEntry)) throw error;
  }
}

function parsedEntry({ text, end, depth }: EntryText) {
  if (end !== 'closed') throw new RefusedEntry(end === 'open' ? 'broken-entry' : 'cut-off');
  if (depth > DEEPEST) throw new RefusedEntry('broken-entry');
  if (text.length > LONGEST) throw new RefusedEntry('too-long');
  try {
    const [entry] = parse(text.replace(/^@\s+/, '@')).content;
    return entry;
  } catch {
    throw new RefusedEntry('broken-entry'); // Whatever the parser does not like: it says so by throwing.
  }
}

function sourceOf(value: bibtexParser.FieldValue, strings: Strings): string {
  if (value.kind === 'abbreviation') {
    return strings.get(value.content.toLowerCase()) ?? value.content;
  }
  if (value.kind !== 'concat') return value.content;
  let source = '';
  for (const part of value.content) {
    source += sourceOf(part, strings);
    // A name may stand for text that names made, and so on: a kilobyte can name a gigabyte.
    if (source.length > LONGEST) throw new RefusedEntry('too-long');
  }
  return source;
}
