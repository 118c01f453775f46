/**
 * Whether the page is light or dark where `element` stands: by the nearest opaque background
 * around it, else by the colour scheme that the page declares and the system prefers.
 */
export function pageColorScheme(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element.parentElement; at; at = at.parentElement) {
    const luminance = luminanceOf(getComputedStyle(at).backgroundColor);
    if (luminance !== undefined) return luminance < 0.4 ? 'dark' : 'light';
  }
  const declared = getComputedStyle(document.documentElement).colorScheme;
  if (!declared.includes('dark')) return 'light';
  if (!declared.includes('light')) return 'dark';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** The colour scheme for many elements at once: the first that asks decides for all. */
export interface ColorSchemeOfMany {
  of(element: Element): 'light' | 'dark';
  /** The page may have changed: the next that asks decides anew. */
  forget(): void;
}

/**
 * To look at the page for each of many elements would have the browser compute its styles anew
 * after each that was put in.
 */
export function colorSchemeOfMany(): ColorSchemeOfMany {
  let known: 'light' | 'dark' | undefined;
  return {
    of(element) {
      known ??= pageColorScheme(element);
      return known;
    },
    forget() {
      known = undefined;
    },
  };
}

const COLOR = /^rgba?\((?<red>[\d.]+), (?<green>[\d.]+), (?<blue>[\d.]+)(?:, (?<alpha>[\d.]+))?\)$/;

/** Perceived lightness from 0 to 1 of a computed colour; `undefined` where one sees through it. */
function luminanceOf(color: string): number | undefined {
  const parts = COLOR.exec(color)?.groups;
  if (!parts || Number(parts.alpha ?? 1) < 0.5) return undefined;
  const { red, green, blue } = parts;
  return (0.299 * Number(red) + 0.587 * Number(green) + 0.114 * Number(blue)) / 255;
}

/** Rules can come into a style sheet after its element did, of which nobody is told. */
const RULES_LATER_MS = 1000;

/**
 * Calls `onChange` when the page or the system may have turned light or dark, until `signal`:
 * pages and extensions that darken them do it by an attribute of the root or by a style sheet.
 */
export function watchColorScheme(onChange: () => void, signal: AbortSignal): void {
  let scheduled = false;
  let later: ReturnType<typeof setTimeout> | undefined;
  const lookLater = () => {
    clearTimeout(later);
    later = setTimeout(onChange, RULES_LATER_MS);
  };
  const observer = new MutationObserver(() => {
    lookLater();
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(() => {
      scheduled = false;
      onChange();
    });
  });
  lookLater(); // The element may have come before us.
  observer.observe(document.documentElement, { attributes: true });
  observer.observe(document.body, { attributes: true });
  observer.observe(document.head, { childList: true });
  // A style sheet that is linked says something only once it is there.
  document.head.addEventListener('load', onChange, { capture: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(later);
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', onChange, { signal });
}
