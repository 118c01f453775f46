/** Bibliography entries as LaTeXML writes them, and the titles that are read from them. */
import { blocksOf } from '@/sites/bibliography/entry-block';
import { titleOfEntry } from '@/sites/bibliography/entry-title';
import { element, page } from '../documents';

/** The title read from an entry whose blocks hold this HTML. */
export function titleOf(...blocks: string[]): string | undefined {
  const spans = blocks.map((html) => `<span class="ltx_bibblock">${html}</span>`).join('\n');
  return titleIn(`<span class="ltx_tag ltx_tag_bibitem">[1]</span>${spans}`);
}

/** The title read from an entry that holds this HTML. */
export function titleIn(html: string): string | undefined {
  const entry = element(page(`<ul><li class="ltx_bibitem">${html}</li></ul>`), 'li');
  return titleOfEntry(entry, blocksOf(entry));
}

/** In italics, in bold, as a link. */
export const i = (text: string) => `<em class="ltx_emph ltx_font_italic">${text}</em>`;
export const b = (text: string) => `<span class="ltx_text ltx_font_bold">${text}</span>`;
export const a = (text: string) =>
  `<a class="ltx_ref ltx_href" href="https://doi.org/10.1000/x">${text}</a>`;
