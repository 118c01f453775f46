import { type ComponentChild, render } from 'preact';
import themeCss from '@/components/theme.css?inline';
import type { Match } from '@/data/match/match';
import { pageColorScheme } from './page-color-scheme';

/** An element of ours on somebody else's page, with its content out of the page's styles. */
export interface ShadowHost {
  element: HTMLElement;
  /** Shows this content, in place of the last one. */
  show(content: ComponentChild): void;
  /** Takes the element off the page for good. */
  remove(): void;
}

/** Elements that this script made; any other with our names is a copy that the page made. */
const made = new WeakSet<Element>();

/**
 * Makes an element with an open shadow root, not yet on the page.
 *
 * @param name of the element
 * @param css styles of the components that it will show
 * @param schemeOf whether the page is light or dark where the element stands
 */
export function createShadowHost(
  name: string,
  css: string,
  schemeOf = pageColorScheme,
): ShadowHost {
  const element = document.createElement(name);
  made.add(element);
  const shadow = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = themeCss + css;
  const root = document.createElement('div');
  root.className = 'root';
  shadow.append(style, root);
  return {
    element,
    show(content) {
      element.style.colorScheme = schemeOf(element);
      render(content, root);
    },
    remove() {
      render(null, root);
      element.remove();
    },
  };
}

/** Says on an element of ours which summary it stands for, and how sure that is. */
export function nameMatch(
  element: HTMLElement,
  { summary, grade }: Pick<Match, 'summary' | 'grade'>,
): void {
  const { dataset } = element;
  // To set what is set already is a change as well, to those who watch the page.
  if (dataset.summary !== summary) dataset.summary = summary;
  if (dataset.match !== grade) dataset.match = grade;
}

/** Whoever copies our elements again and again has their way: copies show nothing by themselves. */
let roundsLeft = 5;

/**
 * Removes copies of our elements: pages and translators duplicate what they find, and a script
 * of an older version of the extension may have left its own behind.
 */
export function removeCopies(): void {
  if (roundsLeft === 0) return;
  const ours = document.querySelectorAll(
    ':is(concise-summary, concise-mark, concise-popover)[data-summary], concise-list, concise-keep, concise-cited',
  );
  const copies = [...ours].filter((element) => !made.has(element));
  if (copies.length > 0) roundsLeft -= 1;
  for (const copy of copies) copy.remove();
}
