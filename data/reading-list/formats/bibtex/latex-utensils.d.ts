/**
 * The BibTeX grammar alone: the package's own entry brings its LaTeX parser along, fourteen times
 * as much.
 */
declare module 'latex-utensils/out/src/bibtex/bibtex_parser_simple.js' {
  import type { bibtexParser } from 'latex-utensils';

  /** @throws SyntaxError of its own, with a location; RangeError for what is nested too deep */
  export function parse(text: string): bibtexParser.BibtexAst;
}
