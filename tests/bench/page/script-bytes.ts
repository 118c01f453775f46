import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { count, type Table } from '../table';
import { met } from '../timings';

/** What a page without a match may be given, in bytes of gzip. */
const MOST = 8_000;

/** The bytes of the scripts that run in pages. */
export function scriptBytes(build: string): Table {
  const bytesOf = (...names: string[]) => {
    const scripts = names.map((name) => readFileSync(join(build, 'content-scripts', name)));
    return {
      raw: scripts.reduce((sum, script) => sum + script.length, 0),
      gzip: scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0),
    };
  };
  const without = bytesOf('detector.js');
  const paper = bytesOf('detector.js', 'bibliography.js');
  const withMatch = bytesOf('detector.js', 'reader.js');
  return {
    title: 'Scripts that run in a page',
    head: ['page', 'bytes', 'gzip', 'goal', 'met'],
    rows: [
      [
        'without a match: the detector',
        count(without.raw),
        count(without.gzip),
        `at most ${count(MOST)} gzip`,
        met(without.gzip, MOST),
      ],
      [
        'an HTML paper without a match: the detector and the reader of bibliographies',
        count(paper.raw),
        count(paper.gzip),
        '–',
        '–',
      ],
      [
        'with a match: the detector and the interface',
        count(withMatch.raw),
        count(withMatch.gzip),
        '–',
        '–',
      ],
    ],
  };
}
