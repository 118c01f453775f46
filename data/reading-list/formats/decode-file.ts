import { UnreadableFile } from './refusal';

/** A list of a hundred thousand papers with notes is smaller. */
export const MOST_BYTES = 50_000_000;

/**
 * The text of a file: UTF-8, or UTF-16 where the file says so by its first two bytes. Another
 * encoding is refused rather than guessed: a guess would write wrong names into the list.
 *
 * @throws UnreadableFile `too-large`, `empty`, `not-text` (a picture, an archive), `not-utf8` with
 * the line of the first byte that can't be
 */
export function decodedFile(bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES) throw new UnreadableFile({ reason: 'too-large' });
  const encoding = encodingOf(bytes);
  const text = decoded(bytes, encoding);
  if (text === undefined) {
    throw new UnreadableFile({ reason: 'not-utf8', line: firstWrongLine(bytes, encoding) });
  }
  // Texts have no zeros; UTF-16 without its mark, read as UTF-8, has one in each letter.
  if (text.includes('\0')) throw new UnreadableFile({ reason: 'not-text' });
  if (text.trim() === '') throw new UnreadableFile({ reason: 'empty' });
  return text;
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function firstWrongLine(bytes: Uint8Array, encoding: string): number {
  const [before = ''] = new TextDecoder(encoding).decode(bytes).split('\ufffd', 1);
  return lineAt(before, before.length);
}

/** The line of a text, counted from 1, in which its character at `offset` stands. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
  }
  return line;
}
