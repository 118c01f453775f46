import { beforeEach, vi } from 'vitest';

/** The files that the browser is given to keep in the current test, in order. */
export function filesSaved(): Blob[] {
  const files: Blob[] = [];
  beforeEach(() => {
    files.length = 0;
    Object.assign(URL, { createObjectURL: (file: Blob) => `blob:${files.push(file)}` });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  });
  return files;
}
