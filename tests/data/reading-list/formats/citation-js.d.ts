declare module '@citation-js/plugin-ris/lib/ris.js' {
  /** Values of each tag; those of a tag that is there more than once in a list. */
  export function parse(text: string): Record<string, string | string[] | undefined>[];
}
