/**
 * The title of a PDF file in the browser's own viewer, as the tab tells it: of proceedings whose
 * addresses say nothing. `undefined` where the file does not tell its title, or is no PDF.
 *
 * Chromium shows the title alone, Firefox «title - name.pdf»; both show the name where the file has
 * no title. (Viewers of 2026.)
 *
 * @param address of the tab
 * @param shown the title of the tab
 */
export function pdfTitle(address: string, shown: string): string | undefined {
  if (!URL.canParse(address) || !/\.pdf$/i.test(new URL(address).pathname)) return undefined;
  const dash = shown.lastIndexOf(' - ');
  const name = shown.slice(dash + (dash < 0 ? 1 : 3));
  const title = isFileName(name) ? shown.slice(0, Math.max(0, dash)) : shown;
  return title.trim().slice(0, 1000) || undefined;
}

function isFileName(text: string): boolean {
  return /\.pdf$/i.test(text);
}
