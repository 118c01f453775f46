import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinReading } from '@/data/posts/join-reading';
import { readingOfSummaries } from '@/data/posts/reading-of-summaries';
import { summaryLine, summaryLines } from '@/data/posts/summary-lines';
import { Unreadable } from '@/data/posts/unreadable';
import type { Summary } from '@/data/summary';
import { bundled } from '../bundled';

function read(text: string, size = text.length): Summary[] {
  const lines = summaryLines();
  const summaries: Summary[] = [];
  for (let at = 0; at < text.length; at += size) {
    summaries.push(...lines.push(text.slice(at, at + size)));
  }
  return [...summaries, ...lines.finish()];
}

/** What a text is refused for. */
function refusal(text: string): Pick<Unreadable, 'problem' | 'line'> {
  try {
    read(text);
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.problem, line: error.line };
    throw error;
  }
  throw new Error('it was read');
}

const text = bundled.map(summaryLine).join('');
const first = text.slice(0, text.indexOf('\n') + 1);

describe('a file of summaries', () => {
  it('is read as it was written, whatever pieces it comes in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (size) => {
        expect(read(text, size)).toEqual(bundled);
      }),
      { numRuns: 10 },
    );
  });

  it('may have blank lines, other ends of lines, and none at its end', () => {
    expect(read(`\n${text.replaceAll('\n', '\r\n\r\n').trimEnd()}`)).toEqual(bundled);
  });

  const other = first.replaceAll('c_research', 'pebbles');
  it.each<[string, string, Unreadable['problem'], number]>([
    ['no JSON', `${first}{"id":\n`, 'not-a-summary', 2],
    ['cut in the middle', first + text.slice(first.length, first.length + 99), 'not-a-summary', 2],
    ['a list', `${first}[]\n`, 'not-a-summary', 2],
    ['a key that is none', first.replace('{"id"', '{"html":"<b>","id"'), 'not-a-summary', 1],
    [
      'a key that objects inherit from',
      first.replace('{"id"', '{"__proto__":{},"id"'),
      'not-a-summary',
      1,
    ],
    ['a key of another type', first.replace(/"title":"[^"]+"/, '"title":7'), 'not-a-summary', 1],
    [
      'an address of a script',
      first.replace(/"channel"/, '"url":"javascript:1","channel"'),
      'not-a-summary',
      1,
    ],
    ['the same id twice', first + first, 'not-a-summary', 2],
    ['another channel', first + other, 'another-channel', 2],
    ['another channel in its id', first.replace('"c_research/', '"pebbles/'), 'another-channel', 1],
    ['brackets in brackets', `${first}${'['.repeat(300_000)}\n`, 'not-a-summary', 2],
    ['a line without end', `${first}${'x'.repeat(1_000_001)}`, 'too-large', 2],
  ])('is refused with the line that has %s', (_what, file, problem, line) => {
    expect(refusal(file)).toEqual({ problem, line });
  });

  it('has the name of its channel in small letters, whoever wrote it', () => {
    const [summary] = read(first.replaceAll('c_research', 'C_Research'));
    expect(summary?.channel).toBe('c_research');
    expect(summary?.id).toBe(bundled[0]?.id);
  });

  it('joined with nothing is what it says, joined again changes nothing', () => {
    const { reading, counts } = readingOfSummaries(bundled);
    const once = joinReading([], reading);
    expect(new Set(once)).toEqual(new Set(bundled));
    expect(joinReading(once, reading)).toEqual(once);
    expect(counts).toEqual({ posts: bundled.length, summaries: bundled.length, setAside: {} });
  });
});
