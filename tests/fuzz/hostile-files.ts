/** Files as they should not be: cut, damaged, wrongly encoded, huge, or made to do harm. */
import fc from 'fast-check';
import { bibtexFile } from '@/data/reading-list/formats/bibtex/write-bibtex';
import { listFile } from '@/data/reading-list/formats/list-file';
import { risFile } from '@/data/reading-list/formats/ris/write-ris';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import { generatedEntry } from '../data/reading-list/formats/generated-entry';
import { damagedJson } from './damaged-json';
import { encoded, encodings } from './encodings';
import { paperMemoryFile } from './paper-memory-file';

export interface HostileFile {
  /** What it is and what is wrong with it. */
  name: string;
  bytes: Uint8Array;
}

const NOW = new Date('2026-11-25T12:00:00Z');

const writers: Record<string, (list: SavedPaper[]) => string> = {
  json: (list) => listFile(list, NOW),
  'paper-memory': paperMemoryFile,
  bibtex: bibtexFile,
  ris: risFile,
  ids: (list) =>
    list.map(({ ids }, i) => ids.arxiv ?? ids.doi ?? `arXiv:2301.0000${i}v2`).join('\n'),
};

const kind = fc.constantFrom(...Object.keys(writers));
/** A place in a file; of fractions as such most would be next to none. */
const at = fc.integer({ min: 0, max: 1e6 }).map((millionths) => millionths / 1e6);

/** A file as one of our writers, or PaperMemory, makes it; some of its papers are in the list. */
const written = (list: SavedPaper[]) =>
  fc
    .tuple(
      kind,
      fc.array(fc.oneof(generatedEntry, fc.constantFrom(...list)), { minLength: 1, maxLength: 5 }),
    )
    .map(([name, entries]) => ({ name, text: writers[name]?.(entries) ?? '' }));

type Damage = fc.Arbitrary<(text: string) => string | Uint8Array>;

const splice = (text: string, where: number, taken: number, put: string) => {
  const from = Math.floor(where * text.length);
  return text.slice(0, from) + put + text.slice(from + taken);
};

const HARM = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '__proto__',
  '","__proto__":{"polluted":true},"a":"',
  '\\u0000\\ud800',
  '\0',
  '\u001b[31m',
  '\u202e',
  '\ud800',
  '{'.repeat(5000),
  '['.repeat(5000),
  '\\'.repeat(300),
  '$'.repeat(301),
  '@'.repeat(300),
  '@article{',
  'TY  - ',
  'ER  - ',
  '@string{a="x" # a # a}',
  '"',
  '\n\n\n',
  ' and '.repeat(500),
];

const tooLarge = new Uint8Array(50_000_001);

const damagesOf = (list: SavedPaper[]): Record<string, Damage> => ({
  whole: fc.constant((text) => text),
  truncated: at.map((where) => (text) => text.slice(0, Math.floor(where * text.length))),
  'cut out': fc.tuple(at, fc.nat(200)).map(
    ([where, taken]) =>
      (text) =>
        splice(text, where, taken, ''),
  ),
  'put in': fc.tuple(at, fc.constantFrom(...HARM), fc.nat(3)).map(
    ([where, harm, taken]) =>
      (text) =>
        splice(text, where, taken, harm),
  ),
  'put in thrice': fc
    .array(fc.tuple(at, fc.constantFrom(...HARM)), { minLength: 3, maxLength: 3 })
    .map(
      (harms) => (text) => harms.reduce((now, [where, harm]) => splice(now, where, 1, harm), text),
    ),
  'other bytes': fc
    .array(fc.tuple(at, fc.nat(255)), { minLength: 1, maxLength: 20 })
    .map((flips) => (text) => {
      const bytes = new TextEncoder().encode(text);
      for (const [where, byte] of flips) bytes[Math.floor(where * (bytes.length - 1))] = byte;
      return bytes;
    }),
  'wrong types': fc
    .array(fc.tuple(at, fc.jsonValue()), { minLength: 1, maxLength: 3 })
    .map(damagedJson),
  'other encoding': fc
    .constantFrom(...encodings)
    .map((encoding) => (text) => encoded(text, encoding)),
  repeated: fc.integer({ min: 2, max: 4 }).map((times) => (text) => text.repeat(times)),
  huge: fc.tuple(at, fc.constantFrom('x', ' ', '{', '\n', 'и', '"', '-')).map(
    ([where, letter]) =>
      (text) =>
        splice(text, where, 0, letter.repeat(300_000)),
  ),
  'newer version': fc.constant((text) => text.replace(/"version": \d+/, '"version": 99')),
  'same key': fc.constantFrom(...list).map(({ key }) => sameKeys(key)),
  mixed: written(list).map((other) => (text) => `${text}\n${other.text}`),
});

/** Entries that say they are one, whatever their papers are. */
function sameKeys(key: string) {
  return (text: string) => text.replaceAll(/"key": "[^"]*"/g, `"key": "${key}"`);
}

/** Files that never were one of ours. */
const strangers: fc.Arbitrary<HostileFile> = fc.oneof(
  fc.constant({ name: 'stranger: too large', bytes: tooLarge }),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => ({ name: 'stranger: bytes', bytes })),
  fc.string({ unit: 'binary', maxLength: 300 }).map((text) => stranger('text', text)),
  fc.json({ depthSize: 'large' }).map((text) => stranger('JSON', text)),
  fc
    .constantFrom(
      '%PDF-1.7\n%âãÏÓ\n1 0 obj',
      'PK\u0003\u0004\0\0',
      '<!doctype html><p>x</p>',
      '',
      ' \n',
    )
    .map((text) => stranger('other file', text)),
  fc.constantFrom('[', '{"a":', '[[{').map((open) => stranger('deep JSON', open.repeat(200_000))),
  fc
    .constantFrom('@article{k,title=', '@misc{k,author={', '@string{a=')
    .map((open) => stranger('deep BibTeX', open + '{'.repeat(100_000))),
);

function stranger(name: string, text: string): HostileFile {
  return { name: `stranger: ${name}`, bytes: new TextEncoder().encode(text) };
}

function damaged(list: SavedPaper[]): fc.Arbitrary<HostileFile> {
  const damages = Object.entries(damagesOf(list));
  return fc.tuple(written(list), fc.constantFrom(...damages)).chain(([file, [name, damage]]) =>
    damage.map((change) => {
      const result = change(file.text);
      const bytes = typeof result === 'string' ? new TextEncoder().encode(result) : result;
      return { name: `${file.name}: ${name}`, bytes };
    }),
  );
}

/** Files that somebody might import into this list. */
export function hostileFiles(list: SavedPaper[]): fc.Arbitrary<HostileFile> {
  return fc.oneof({ weight: 9, arbitrary: damaged(list) }, { weight: 1, arbitrary: strangers });
}
