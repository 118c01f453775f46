/** Encodings that files of lists come in, other than UTF-8. */
export const encodings = [
  'utf-16le',
  'utf-16be',
  'utf-16le bare',
  'cp1251',
  'latin-1',
  'utf-8 bom',
  'wtf-8',
] as const;

export function encoded(text: string, encoding: (typeof encodings)[number]): Uint8Array {
  if (encoding === 'utf-8 bom') return new TextEncoder().encode(`\ufeff${text}`);
  // Half of a character, as it would stand in UTF-8 if it could.
  if (encoding === 'wtf-8')
    return Buffer.concat([Buffer.from(text), Buffer.from([0xed, 0xa0, 0x80])]);
  if (encoding === 'latin-1') return Buffer.from(text, 'latin1');
  if (encoding === 'cp1251') return Buffer.from([...text].map(inCp1251));
  const bytes = Buffer.from(encoding.endsWith('bare') ? text : `\ufeff${text}`, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

function inCp1251(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0x410 && code <= 0x44f) return code - 0x350;
  return code < 0x80 ? code : 0x3f;
}
