import { describe, expect, it } from 'vitest';
import { plainTitle, titleText } from '@/sites/title-text';
import { element, page } from './documents';

const read = (html: string) => titleText(element(page(`<h1>${html}</h1>`), 'h1'));

describe('the text of a title', () => {
  it.each([
    [
      'stands on one line',
      '  Sorting\n\t  Pebbles &nbsp; by  Colour ',
      'Sorting Pebbles by Colour',
    ],
    ['has no descriptor', '<span class="descriptor">Title:</span>Pebbles', 'Pebbles'],
    [
      'has no descriptor, wherever',
      'On <!-- -->\n<span class="descriptor">Title:</span> Pebbles',
      'On Pebbles',
    ],
    [
      'has no descriptor but what is emphasised',
      '<span class="descriptor">Title:</span>On <i>Pebbles</i>',
      'On Pebbles',
    ],
    [
      'keeps links, emphasis and indices',
      'Comment on <a href="/">x<sub>2</sub></a>',
      'Comment on x2',
    ],
    [
      'keeps words whole whose hits are marked',
      '<span class="search-hit">neutrino</span>s',
      'neutrinos',
    ],
    ['takes a line break for a space', 'Denoising<br class="ltx_break">Models', 'Denoising Models'],
    [
      'has no scripts, styles or comments',
      'A<script>alert(1)</script><style>b{}</style><!-- c --> B',
      'A B',
    ],
    [
      'is text, never markup',
      'A &lt;img src=x onerror=alert(1)&gt;',
      'A <img src=x onerror=alert(1)>',
    ],
    [
      'has no footnotes',
      'A<span class="ltx_note"><sup class="ltx_note_mark">1</sup>thanks</span> B',
      'A B',
    ],
    [
      'has no failed macros and numbers',
      '<span class="ltx_tag">1 </span>A <span class="ltx_ERROR">\\AND</span>B',
      'A B',
    ],
    [
      'has LaTeXML formulas once',
      'On <math><semantics><mi>r</mi><annotation>r</annotation></semantics></math>',
      'On r',
    ],
    [
      'has no translation put beside it',
      'Nets<font class="notranslate immersive-translate-target-wrapper" lang="ru"><br>Сети</font>',
      'Nets',
    ],
    [
      'keeps a translation put in its place',
      '<font dir="auto"><font dir="auto">Сети</font></font>',
      'Сети',
    ],
    [
      'has nothing of ours',
      'Nets<concise-mark data-summary="a/1">mark</concise-mark><concise-summary>card</concise-summary>',
      'Nets',
    ],
  ])('%s', (_, html, expected) => {
    expect(read(html)).toBe(expected);
  });

  it('is the TeX that MathJax 2 typeset, as before the typesetting', () => {
    const typeset =
      'of <span class="MathJax_Preview">x</span><span class="MathJax"><span>x</span><span class="MJX_Assistive_MathML"><math><mi>x</mi></math></span></span><script type="math/tex">x^2</script> and';
    expect(read(typeset)).toBe('of $x^2$ and');
  });

  it('is the glyphs of MathJax 2 where the TeX is gone', () => {
    const glyphs =
      'of <span class="MathJax"><span>x</span><span class="MJX_Assistive_MathML"><math><mi>x</mi></math></span></span> and';
    expect(read(glyphs)).toBe('of x and');
  });

  it('is the assistive formula of MathJax 3, once', () => {
    const typeset =
      'From <mjx-container class="MathJax"><mjx-math aria-hidden="true"><mjx-mi>r</mjx-mi></mjx-math><mjx-assistive-mml><math><mi>r</mi></math></mjx-assistive-mml></mjx-container> on';
    expect(read(typeset)).toBe('From r on');
  });

  it.each([
    ['', ' \n '],
    ['an element without text', '<img alt="x"><br>'],
  ])('is undefined for nothing %s', (_, html) => {
    expect(read(html)).toBeUndefined();
  });

  it('is undefined where the element is missing', () => {
    expect(titleText(null)).toBeUndefined();
    expect(plainTitle(null)).toBeUndefined();
  });

  it('is cut to 1,000 characters, however long and wherever the text is', () => {
    expect(read('word '.repeat(300_000))).toHaveLength(999);
    expect(read('<i>word</i> '.repeat(2_000))).toHaveLength(999);
    expect(read(`<script type="math/tex">${'x'.repeat(100_000)}</script>`)).toHaveLength(1000);
    expect(plainTitle('x'.repeat(1_000_000))).toHaveLength(1000);
  });

  it('is never cut inside a character', () => {
    expect(plainTitle(`${'x'.repeat(999)}😀`)).toBe('x'.repeat(999));
  });

  it('is read from elements nested as deep as pages go', () => {
    expect(read(`${'<b>'.repeat(500)}Deep`)).toBe('Deep');
  });
});
