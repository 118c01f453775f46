/** So many characters of lines make a batch: a megabyte of Russian text. */
const BATCH = 500_000;
/** No summary is as long: what a line has beyond is left out, so that memory has a bound. */
const LONGEST = 1_000_000;

/**
 * The lines of a UTF-8 stream, without their ends, in batches of about a megabyte. A line of more
 * than a million characters is cut. The stream is let go when the reading ends, early or not.
 *
 * @throws what the stream throws
 */
export async function* linesOf(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<string[], void, undefined> {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  try {
    let [batch, size, rest]: [string[], number, string] = [[], 0, ''];
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const lines = (rest + read.value).split('\n');
      rest = lines.pop()?.slice(0, LONGEST) ?? '';
      for (const line of lines) {
        batch.push(line.slice(0, LONGEST));
        size += line.length;
      }
      if (size < BATCH) continue;
      yield batch;
      [batch, size] = [[], 0];
    }
    if (rest !== '') batch.push(rest);
    if (batch.length > 0) yield batch;
  } finally {
    await reader.cancel();
  }
}
