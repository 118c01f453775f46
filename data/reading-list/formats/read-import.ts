import { decodedFile } from './decode-file';
import type { ImportRead } from './import-read';
import { UnreadableFile } from './refusal';

/**
 * Reads a file that the reader chose, whatever its name says: our own list (any version),
 * PaperMemory's export, BibTeX, RIS, or a plain list of ids and addresses. Never throws for what
 * is in the file: what can't be read is refused, with its place and the reason. Nothing is written.
 *
 * @param bytes as they are in the file; one over `MOST_BYTES` need not be taken into memory for it
 * @param now for entries whose file does not say when they were saved
 */
export async function readImport(bytes: Uint8Array, now: Date): Promise<ImportRead> {
  try {
    const text = decodedFile(bytes);
    const read = await readers[kindOf(text)]();
    return read(text, now);
  } catch (error) {
    if (error instanceof UnreadableFile) return { entries: [], refused: [error.refusal] };
    throw error;
  }
}

type Reader = (text: string, now: Date) => ImportRead;

/** Each is loaded when a file of its kind is there. */
const readers = {
  json: async (): Promise<Reader> => (await import('./read-json')).readJson,
  bibtex: async (): Promise<Reader> => (await import('./bibtex/read-bibtex')).readBibtex,
  ris: async (): Promise<Reader> => (await import('./ris/read-ris')).readRis,
  ids: async (): Promise<Reader> => (await import('./read-ids')).readIds,
};

/**
 * By what stands first at the beginning of a line; a text without it may be a list of ids.
 *
 * @throws UnreadableFile `unknown-kind`
 */
function kindOf(text: string): keyof typeof readers {
  // A saved page has ids in its links, but those are not what somebody listed.
  if (/^\s*(?:<[!?a-z]|%PDF)/i.test(text)) throw new UnreadableFile({ reason: 'unknown-kind' });
  // A list may begin with a link of Markdown or with `[1]`.
  if (/^\s*(?:\{|\[\s*[\]{["])/.test(text)) return 'json';
  const bibtex = text.search(/^[ \t]{0,20}@[ \t]*[a-z]+\s*[{(]/im);
  const ris = text.search(/^TY {1,2}-(?: |$)/m);
  if (bibtex === -1 && ris === -1) return 'ids';
  return ris === -1 || (bibtex !== -1 && bibtex < ris) ? 'bibtex' : 'ris';
}
