const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // In the oldest of TeX's fonts these are other signs.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/**
 * Text as TeX writes it, within braces. Letters stay as they are, whatever their script: all that
 * reads BibTeX today reads UTF-8. No brace is left open or alone (`\{` would be, for BibTeX).
 */
export function texEscaped(text: string): string {
  return text
    .replaceAll(/[\\{}~^<>|]/g, (sign) => ESCAPES[sign] ?? sign)
    .replaceAll(/[&%$#_]/g, '\\$&')
    .replaceAll(/(?<=-)-|(?<=')'|(?<=`)`|(?<=[?!])`/g, '{}$&') // Two of them would be one other sign.
    .replaceAll(/^(\s*)@/gm, '$1{@}'); // Readers that recover from open braces look for these.
}
