/**
 * One line of text as Markdown that shows it as it is, in CommonMark and in Obsidian, whose tags,
 * comments, highlights and formulas begin with further signs.
 */
export function markdownEscaped(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]<>#|~&$^]/g, '\\$&')
    .replaceAll(/=(?==)|%(?=%)|(?<=\])\(/g, '\\$&')
    .replace(/^[-+=]/, '\\$&') // a list, or the line below a heading
    .replace(/^(\d{1,9})([.)])/, '$1\\$2'); // a list with numbers
}

/** An address as the target of a link. */
export function linkTarget(address: string): string {
  return `<${address.replaceAll(/[<>\\\s]/g, encodeURIComponent)}>`;
}

/** A link that shows `text`. */
export function markdownLink(text: string, address: string): string {
  return `[${markdownEscaped(text)}](${linkTarget(address)})`;
}
