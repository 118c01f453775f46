import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '@/data/store/generation/lines';

function streamOf(bytes: Uint8Array<ArrayBuffer>, chunk: number) {
  let from = 0;
  let cancelled = false;
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (from >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(from, from + chunk));
      from += chunk;
    },
    cancel() {
      cancelled = true;
    },
  });
  return { stream, cancelled: () => cancelled };
}

async function batchesOf(text: string, chunk = 1000): Promise<string[][]> {
  const batches: string[][] = [];
  const { stream } = streamOf(new TextEncoder().encode(text), chunk);
  for await (const batch of linesOf(stream)) batches.push(batch);
  return batches;
}

describe('the lines of a stream', () => {
  it('are those of its text, wherever its bytes are parted', async () => {
    const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ''));
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 9 }), async (lines, chunk) => {
        const text = lines.map((line) => `${line}\n`).join('');
        expect((await batchesOf(text, chunk)).flat()).toEqual(lines);
      }),
    );
  });

  it('need no end at the end', async () => {
    expect(await batchesOf('one\ntwo')).toEqual([['one', 'two']]);
    expect(await batchesOf('')).toEqual([]);
  });

  it('come in batches of about half a million characters', async () => {
    const lines = Array.from({ length: 1200 }, (_, i) => `${i} `.padEnd(1000, 'x'));
    const batches = await batchesOf(lines.join('\n'), 64_000);
    expect(batches.flat()).toEqual(lines);
    expect(batches.map(({ length }) => Math.round(length / 100))).toEqual([5, 5, 2]);
  });

  it('are cut where they are too long to be anything', async () => {
    const text = `first\n${'x'.repeat(3_000_000)}\nlast\n`;
    const lines = (await batchesOf(text, 64_000)).flat();
    expect(lines.map(({ length }) => length)).toEqual([5, 1_000_000, 4]);
  });

  it('are not read on when nobody wants more', async () => {
    const { stream, cancelled } = streamOf(new TextEncoder().encode('x\n'.repeat(900_000)), 64_000);
    for await (const _ of linesOf(stream)) break;
    expect(cancelled()).toBe(true);
  });
});
