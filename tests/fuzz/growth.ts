import { readImport } from '@/data/reading-list/formats/read-import';

/** Texts that make slow readers slow, when they are repeated. */
const PATTERNS: Record<string, { start?: string; part: string; end?: string }> = {
  'JSON: arrays in arrays': { part: '[' },
  'JSON: our list': {
    start: '{"format":"concise-research-reading-list","version":2,"papers":[0',
    part: ',{"key":"title:a","title":"A","ids":{}}',
    end: ']}',
  },
  'JSON: PaperMemory': {
    start: '{"__dataVersion":1',
    part: ',"a":{"id":"x","title":"A"}',
    end: '}',
  },
  'BibTeX: entries': { part: '@misc{k,\n title={A {\\"o} $x$},\n author={A and B}\n}\n' },
  'BibTeX: @': { start: '@misc{k,title={a}}', part: '@' },
  'BibTeX: open braces': { start: '@misc{k,title=', part: '{' },
  'BibTeX: open entries': { part: '@misc{k,\n title={\n' },
  'BibTeX: one long field': { start: '@misc{k,title={', part: 'word ', end: '}}' },
  'BibTeX: accents': { start: '@misc{k,title={', part: "\\'", end: '}}' },
  'BibTeX: names': { start: '@misc{k,author={', part: 'a and ', end: '}}' },
  'BibTeX: spaces': { start: '@misc{k,author={a', part: ' ', end: '}}' },
  'BibTeX: strings': { part: '@string{a = a # a # a # "x"}\n' },
  'RIS: records': { part: 'TY  - JOUR\nTI  - A\nER  - \n' },
  'RIS: one long note': { start: 'TY  - JOUR\nN1  - ', part: 'line\n', end: 'ER  - ' },
  'RIS: tags': { start: 'TY  - JOUR\n', part: 'KW  - a\n', end: 'ER  - ' },
  'ids: ids': { part: '2301.08243\n' },
  'ids: one line': { part: '2301.08243 ' },
  'ids: empty lines': { part: '\n' },
  'ids: other text': { part: 'nothing\n' },
};

/** Milliseconds that it takes to read each of these for files of so many bytes, as a table. */
export async function growth(sizes: number[]): Promise<string> {
  const rows = [['', ...sizes.map((size) => `${size / 1e6} MB`)]];
  for (const [name, { start = '', part, end = '' }] of Object.entries(PATTERNS)) {
    const row = [name];
    for (const size of sizes) row.push(await timed(start + part.repeat(size / part.length) + end));
    rows.push(row);
  }
  return rows.map((row) => row.join('\t')).join('\n');
}

async function timed(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const start = performance.now();
  const { entries, refused } = await readImport(bytes, new Date('2026-11-25T12:00:00Z'));
  const time = Math.round(performance.now() - start);
  const [first] = refused;
  return `${time} (${entries.length > 0 ? entries.length : first?.reason})`;
}
