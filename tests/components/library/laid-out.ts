import { vi } from 'vitest';

/** Heights for a document that is laid out by nobody, in px: rows are seen only where there is room. */
export function layOut(): void {
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(400);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (
    this: HTMLElement,
  ) {
    return this.classList.contains('row') ? 60 : 600;
  });
}
