import { describe, expect, it } from 'vitest';
import { readBibliography } from '@/sites/bibliography/bibliography';
import { page } from '../documents';

const title = 'Seasonal creep of alpine glaciers under fresh snow';
const url = new URL('https://arxiv.org/html/2606.00001v2');

function read(entry: string) {
  const block = `<span class="ltx_bibblock">${entry}</span>`;
  const document = page(`<ul><li class="ltx_bibitem" id="bib.bib1">${block}</li></ul>`);
  return readBibliography(document, url)[0];
}

const italic = (text: string) => `<em class="ltx_font_italic">${text}</em>`;

describe('an entry of which the title can’t be told', () => {
  it.each([
    ['commas only, with whole names', `Anna Nemo, Boris T. Nemo, ${title}, ICML 2021`],
    ['names left out', `Nemo et al., ${title}, 2021.`],
    ['a year after the names', `Nemo A, Nemo B T and Ames C 2021 ${title} ${italic('J. Snow')} 12`],
    ['a year and a comma', `Nemo, A., & Ames, C. 2021, ${title}, Snow, 139, 8748`],
    ['the title first', `${title}. Anna Nemo, Boris Nemo. ICML 2021.`],
    ['the title first, then brackets', `${title} (Nemo et al., 2021)`],
    ['GOST', `Nemo A., Ames C. ${title} // Snow. – 2021. – P. 8–63.`],
    ['names without stops', `A Nemo, BT Nemo, ${title}, in ${italic('Snow')}. pp. 8 (2021).`],
    ['a title with signs in it', `Anna Nemo, Ice, snow, and the ${title}, ICML 2021`],
  ])('has it among its stretches: %s', (_, entry) => {
    const mention = read(entry);
    expect(mention?.title).toBeUndefined();
    const expected = entry.includes('Ice,') ? `Ice, snow, and the ${title}` : title;
    expect(mention?.stretches).toContain(expected);
  });

  it.each([
    ['before a colon', `Anna Nemo, Boris Nemo, ${title}: the other half, ICML 2021`],
    ['after a colon', `Anna Nemo, Boris Nemo, CreepNet: ${title}, ICML 2021`],
    ['before a second part', `Anna Nemo, Boris Nemo, ${title}, Part II, ICML 2021`],
    ['before what a survey adds', `Anna Nemo, Boris Nemo, ${title}. A survey, ICML 2021`],
    ['before small letters', `Anna Nemo, Boris Nemo, ${title}, and of sand, ICML 2021`],
    ['in an answer to it', `Anna Nemo, Boris Nemo, Comment on: “${title}”, ICML 2021`],
    ['after an answer’s name', `Anna Nemo, Boris Nemo, Erratum. ${title}, ICML 2021`],
    ['before a bracket', `Anna Nemo, Boris Nemo, ${title} (and of sand), ICML 2021`],
    ['after a bracket', `Anna Nemo, Boris Nemo, The (unbearable) ${title}, ICML 2021`],
    ['before a question', `Anna Nemo, Boris Nemo, ${title}? It depends, ICML 2021`],
    ['amid words', `Anna Nemo, Boris Nemo, On the ${title} in spring, ICML 2021`],
  ])('has no stretch that is a part of a title: %s', (_, entry) => {
    const mention = read(entry);
    expect(mention?.title).toBeUndefined();
    expect(mention?.stretches ?? []).not.toContain(title);
  });

  it('keeps its ids', () => {
    expect(read(`Nemo et al., ${title}, arXiv:2301.01234`)).toMatchObject({
      ids: { arxiv: '2301.01234' },
    });
  });

  it('has no names for stretches', () => {
    const names = Array.from({ length: 60 }, (_, n) => `Anna N. Nemo${n}`).join(', ');
    const { stretches = [] } = read(`${names}, ${title}, ICML 2021`) ?? {};
    expect(stretches).toContain(title);
    expect(stretches.length).toBeLessThan(10);
  });
});

describe('an entry whose title is read', () => {
  it('has no stretches', () => {
    expect(read(`A. Nemo, “${title},” ICML, 2021.`)).toEqual({
      role: 'cited',
      title,
      ids: {},
      element: expect.anything(),
    });
  });
});
