import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementsIn, hasClass, isElement, type MarkupElement } from '@/data/posts/markup';
import { parseMarkup } from '@/data/posts/parse-markup';
import { page } from '../../sites/documents';

/** All that readers see of an element. */
function seen(element: MarkupElement): unknown {
  return {
    name: element.localName,
    parent: element.parentElement?.localName,
    classes: element.getAttribute('class'),
    text: element.textContent,
    children: [...element.children].map(({ localName }) => localName),
    nodes: [...element.childNodes].map((node) =>
      isElement(node) ? seen(node) : [node.nodeType, node.textContent],
    ),
  };
}

const PIECES = [
  '<div class="history">',
  '<div class="message  default\nclearfix" id="message7">',
  '</div>',
  '<b>',
  '</b>',
  '<a href="https://arxiv.org/abs/1706.03762">',
  '</a>',
  '<br>',
  '<p>',
  '<template>',
  '</template>',
  '<svg><path/></svg>',
  '<table><td>',
  '&amp;&#8230;&nbsp',
  'камни <',
  '<script>1 < 2</script>',
];

describe('a document that is parsed without a browser', () => {
  it('reads as one of a browser does', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
        const html = pieces.join('');
        expect(seen(parseMarkup(html).documentElement)).toEqual(seen(page(html).documentElement));
      }),
      { numRuns: 300, seed: 21 },
    );
  });

  it('may be deeper than the stack, and wider than the arguments of a call', () => {
    const deep = parseMarkup(`${'<div>'.repeat(20_000)}камни`).documentElement;
    expect([...elementsIn(deep)].length).toBe(20_002);
    expect(deep.textContent).toBe('камни');
    expect([...elementsIn(parseMarkup('<br>'.repeat(200_000)).documentElement)].length).toBe(
      200_002,
    );
  });

  it('has elements of whole classes', () => {
    const { documentElement } = parseMarkup('<p class="text bold\tmain"><p class="texts"><p>');
    const paragraphs = [...elementsIn(documentElement)].filter((one) => one.localName === 'p');
    expect(paragraphs.map((one) => hasClass(one, 'text', 'main'))).toEqual([true, false, false]);
    expect(paragraphs.map((one) => hasClass(one, 'text'))).toEqual([true, false, false]);
  });
});
