/** A part of a BibTeX file that begins with an entry's `@`. */
export interface EntryText {
  /** In small letters: `article`, `string`, `comment`. */
  type: string;
  /** From `@` to the brace that closes it, or to where the next entry begins. */
  text: string;
  /** The line of its `@`, counted from 1. */
  line: number;
  /** `open`: another entry begins before it is closed; `cut-off`: the file ends before that. */
  end: 'closed' | 'open' | 'cut-off';
  /** How deep its braces are nested. */
  depth: number;
}

const START = /@[ \t]*([a-z]+)\s*[{(]/iy;
/** What can only be the beginning of an entry, wherever it stands. */
const SURE_START = /@[ \t]*[a-z]+[ \t]*[{(][ \t]*[^\s,{}()"=]{1,200}[ \t]*,/iy;

/**
 * The entries of a BibTeX file, each by itself, so that a broken one does not take the others with
 * it, and each with its line. One pass: its time grows with the length of the text only.
 */
export function* entryTexts(text: string): Generator<EntryText> {
  const sign = /[@{}()"\n]/g;
  let line = 1;
  let entry: Open | undefined;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    const at = found.index;
    if (found[0] === '\n') line++;
    else if (found[0] === '@') {
      if (entry && !(isLineStart(text, at) && matchAt(SURE_START, text, at))) continue;
      if (entry) yield ended(entry, text.slice(entry.at, at), 'open');
      entry = opened(text, at, line);
    } else if (entry && closes(entry, found[0])) {
      yield ended(entry, text.slice(entry.at, at + 1), 'closed');
      entry = undefined;
    }
  }
  if (entry) yield ended(entry, text.slice(entry.at), 'cut-off');
}

interface Open {
  type: string;
  at: number;
  line: number;
  /** What closes it. */
  close: string;
  open: number;
  depth: number;
}

function opened(text: string, at: number, line: number): Open | undefined {
  const start = matchAt(START, text, at);
  if (!start) return undefined;
  const close = start[0].endsWith('(') ? ')' : '}';
  // The brace or parenthesis is met again: it opens what is counted.
  return { type: (start[1] ?? '').toLowerCase(), at, line, close, open: 0, depth: 0 };
}

/** Takes note of a brace; whether it closes the entry. */
function closes(entry: Open, sign: string): boolean {
  if (entry.close === ')' && sign === ')' && entry.open === 1) return true;
  if (sign === '{' || (sign === '(' && entry.open === 0)) {
    entry.open++;
    entry.depth = Math.max(entry.depth, entry.open);
  } else if (sign === '}' && (entry.close === '}' || entry.open > 1)) {
    entry.open--;
    return entry.open === 0;
  }
  return false;
}

function ended(entry: Open, text: string, end: EntryText['end']): EntryText {
  return { type: entry.type, text, line: entry.line, end, depth: entry.depth };
}

function isLineStart(text: string, at: number): boolean {
  return /(?:^|\n)[ \t]{0,8}$/.test(text.slice(Math.max(0, at - 9), at));
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
