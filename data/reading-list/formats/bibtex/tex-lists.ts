import { oneLine } from '../clean-text';
import { givenFirst } from '../person-name';
import { texText } from './tex-text';

/** Names as they are said, of `Knuth, Donald and {The LaTeX Team} and others`. */
export function texNames(source: string): string[] {
  return outsideBraces(oneLine(source), / and /gi)
    .filter((name) => !/^\s*(?:others\s*)?$/i.test(name))
    .map((name) => givenFirst(outsideBraces(name, /,/g).map((part) => oneLine(texText(part)))));
}

/** Keywords, between commas or semicolons. */
export function texKeywords(source: string): string[] {
  return outsideBraces(oneLine(source), /[,;]/g).map((keyword) =>
    /[\\{}]/.test(keyword) ? withoutTex(keyword) : keyword,
  );
}

/** Signs that mean something to TeX are themselves in keywords, unless a command is there. */
function withoutTex(keyword: string): string {
  const plain = keyword.replaceAll(/\\([&%$#_~^])|[{}]/g, '$1');
  return plain.includes('\\') ? texText(keyword) : plain;
}

/** What stands between separators that are in no braces. */
function outsideBraces(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const found of text.matchAll(new RegExp(`[{}]|${separator.source}`, separator.flags))) {
    if (found[0] === '{') depth++;
    else if (found[0] === '}') depth--;
    else if (depth === 0) {
      parts.push(text.slice(from, found.index));
      from = found.index + found[0].length;
    }
  }
  return [...parts, text.slice(from)];
}
