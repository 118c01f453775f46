/** Documents for the tests of the readers, and what a reader found in them as plain data. */
import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Mention } from '@/sites/mention';

const PAGES = new URL('../fixtures/pages/', import.meta.url);

/** The document of a page in `tests/fixtures/pages`; scripts don't run. */
export function fixture(name: string): Document {
  return page(readFileSync(new URL(`${name}.html`, PAGES), 'utf8'));
}

/** The document that `html` makes. */
export function page(html: string): Document {
  return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
}

/** The first element that `selector` finds, which has to be there. */
export function element(document: Document, selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

/** Mentions without their elements, for comparing. */
export function papers(mentions: Mention[]): Omit<Mention, 'element'>[] {
  return mentions.map(({ element: _, ...paper }) => paper);
}
