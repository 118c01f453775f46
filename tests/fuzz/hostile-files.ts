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
const list = fc.array(generatedEntry, { minLength: 1, maxLength: 5 });
const at = fc.double({ min: 0, max: 1, noNaN: true });

/** A file as one of our writers, or PaperMemory, makes it. */
const written = fc
  .tuple(kind, list)
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

const damages: Record<string, Damage> = {
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
  'same key': fc.constantFrom('arxiv:2301.00001', 'title:a').map(sameKeys),
  mixed: written.map((other) => (text) => `${text}\n${other.text}`),
};

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

const damaged: fc.Arbitrary<HostileFile> = fc
  .tuple(written, fc.constantFrom(...Object.keys(damages)))
  .chain(([file, name]) =>
    (damages[name] ?? fc.constant((text: string) => text)).map((damage) => {
      const result = damage(file.text);
      const bytes = typeof result === 'string' ? new TextEncoder().encode(result) : result;
      return { name: `${file.name}: ${name}`, bytes };
    }),
  );

export const hostileFile = fc.oneof(
  { weight: 9, arbitrary: damaged },
  { weight: 1, arbitrary: strangers },
);
