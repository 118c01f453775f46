/** Elements with the names of ours that belong to a page itself. */
import type { Page } from 'puppeteer-core';

const inside = '<style>p { color: red }</style><div class="root"><p>Forged</p></div>';
const shadowRoots = ['', 'open', 'closed'].map(
  (mode) => mode && `<template shadowrootmode="${mode}">${inside}</template>`,
);

/** So many in turn: of each name, with an open, a closed or no shadow root. */
export function forgeries(count: number, attributes = ''): string {
  const names = ['concise-summary', 'concise-mark', 'concise-popover'];
  return Array.from({ length: count }, (_, i) => {
    const name = names[i % 3];
    return `<${name} class="forged" ${attributes}>${shadowRoots[Math.floor(i / 3) % 3]}</${name}>`;
  }).join('\n');
}

/** How many of them there are, and how many of those with an open shadow root are as they were. */
export function forgeriesOn(page: Page): Promise<{ all: number; intact: number }> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('.forged')];
    const roots = all.map(({ shadowRoot }) => shadowRoot?.querySelector('.root')?.innerHTML);
    return { all: all.length, intact: roots.filter((html) => html === '<p>Forged</p>').length };
  });
}

/** A script that makes elements of the page's own out of our names, as full of themselves as can be. */
export const takenNames = `<script>
for (const name of ['concise-summary', 'concise-mark', 'concise-popover']) {
  customElements.define(name, class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).innerHTML = 'Taken';
    }
    connectedCallback() { throw new Error('taken'); }
  });
}
</script>`;
