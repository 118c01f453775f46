import { base64Bytes, base64Of } from '../base64';

/** A text as few ASCII characters: gzip in base64. */
export async function packedText(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return base64Of(new Uint8Array(await new Response(packed).arrayBuffer()));
}

/**
 * The text that was packed.
 *
 * @throws DOMException or TypeError for what is no packed text
 */
export async function unpackedText(packed: string): Promise<string> {
  const text = new Blob([base64Bytes(packed)])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'));
  return new Response(text).text();
}
