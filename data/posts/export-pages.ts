/** A page of an HTML export, and its place among them: 1 is `messages.html`. */
export interface ExportPage {
  name: string;
  page: number;
}

/** Those of these files that are pages of an HTML export, in their order. */
export function exportPages(names: Iterable<string>): ExportPage[] {
  return [...names]
    .flatMap((name) => {
      const [, page] = /^messages(\d{0,6})\.html$/.exec(name) ?? [];
      return page === undefined ? [] : [{ name, page: page === '' ? 1 : Number(page) }];
    })
    .sort((a, b) => a.page - b.page);
}
