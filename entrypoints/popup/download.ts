/** A file to be downloaded. */
interface Download {
  name: string;
  /** Its media type. */
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** Has the browser keep a file, wherever the reader's downloads go. */
export function downloadFile({ name, type, content }: Download): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The browser reads the address after the click returns; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The same for JSON. */
export function downloadText(text: string, name: string): void {
  downloadFile({ name, type: 'application/json', content: text });
}
