import { Unreadable } from '../../posts/unreadable';
import { ImportError } from './import-error';

/**
 * The text of a file, piece by piece as the browser reads it: no more of it is held.
 *
 * @param onBytes told after each piece how many bytes it was
 * @throws Unreadable `not-an-export` for what is not UTF-8
 * @throws ImportError `not-read`
 */
export async function* textPieces(
  file: Blob,
  onBytes: (bytes: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = file.stream().getReader();
  try {
    for (let read = await next(reader); !read.done; read = await next(reader)) {
      yield decoded(decoder, read.value);
      onBytes(read.value.length);
    }
    yield decoded(decoder);
  } finally {
    await reader.cancel().catch(() => undefined); // What can't be read need not be let go of.
  }
}

async function next(reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    return await reader.read();
  } catch (error) {
    throw new ImportError('not-read', String(error));
  }
}

function decoded(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new Unreadable('not-an-export', 'not UTF-8');
  }
}
