/** Compressed texts in base64, by the browser's own means: DEFLATE, RFC 1951. */
import { base64Bytes, base64Of } from '../../base64';

export async function deflated(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return base64Of(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/**
 * The text that {@link deflated} took, or `undefined` for what it did not give.
 *
 * @param longest in bytes: whoever wrote a longer text meant harm
 */
export async function inflated(coded: string, longest: number): Promise<string | undefined> {
  try {
    const stream = new Blob([base64Bytes(coded)])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'));
    return await limitedText(stream, longest);
  } catch {
    // Not base64, not compressed data, or not UTF-8: each browser has errors of its own for these.
    return undefined;
  }
}

async function limitedText(
  stream: ReadableStream<Uint8Array>,
  longest: number,
): Promise<string | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = stream.getReader();
  let text = '';
  for (let length = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > longest) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
