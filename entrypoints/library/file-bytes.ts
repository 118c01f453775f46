/**
 * The bytes of a file that the reader chose; `undefined` where the browser can't read it: it was
 * moved or changed meanwhile, or is a folder.
 */
export async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
