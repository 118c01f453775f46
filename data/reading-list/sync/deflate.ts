/** Compressed texts in base64, by the browser's own means: DEFLATE, RFC 1951. */

export async function deflated(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return btoa(String.fromCharCode(...bytes));
}

/**
 * The text that {@link deflated} took, or `undefined` for what it did not give.
 *
 * @param longest in bytes: whoever wrote a longer text meant harm
 */
export async function inflated(coded: string, longest: number): Promise<string | undefined> {
  try {
    const bytes = Uint8Array.from(atob(coded), (sign) => sign.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
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
