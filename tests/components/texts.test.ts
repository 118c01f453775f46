import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import en from '@/locales/en.json';
import ru from '@/locales/ru.json';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** All that may name a text: our sources and the configuration, from which the manifest is made. */
function sourceText(): string {
  const folders = ['components', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name),
    ),
  );
  const files = [...readdirSync(ROOT), ...folders].filter((name) => /\.(?:tsx?|html)$/.test(name));
  return files.map((name) => readFileSync(join(ROOT, name), 'utf8')).join('\n');
}

const placeholders = (text: string) => [...new Set(text.match(/\$\d/g))].sort();

describe('the texts of the interface', () => {
  it('have the same keys in both languages, in the same order', () => {
    expect(Object.keys(en)).toEqual(Object.keys(ru));
  });

  it.each(Object.entries(ru))('«%s» take the same values in both languages', (key, text) => {
    const english = new Map<string, string>(Object.entries(en)).get(key);
    expect(placeholders(english ?? 'absent: $9')).toEqual(placeholders(text));
    expect(text.trim()).not.toBe('');
    expect(english?.trim()).not.toBe('');
  });

  it('have no number before a Russian word that would have to agree with it', () => {
    // These are chosen by the number.
    const counted = ['citesOne', 'citesFew', 'citesMany'];
    const agreeing = Object.entries(ru)
      .filter(
        ([key, text]) => !counted.includes(key) && /(?<!@)\$\d (?!вместо)[а-я]{3,}/i.test(text),
      )
      .map(([key]) => key);
    expect(agreeing).toEqual([]);
  });

  it('are all used', () => {
    const source = sourceText();
    const unused = Object.keys(ru).filter(
      (key) => !new RegExp(`['"]${key}['"]|__MSG_${key}__`).test(source),
    );
    expect(unused).toEqual([]);
  });
});
