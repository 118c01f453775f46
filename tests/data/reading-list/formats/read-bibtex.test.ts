import { describe, expect, it } from 'vitest';
import { first, read } from './read-text';

describe('BibTeX as it is found', () => {
  it('from Google Scholar: the arXiv id is in the journal', async () => {
    const file = `@article{rombach2021high,
  title={High-resolution image synthesis with latent diffusion models},
  author={Rombach, Robin and Blattmann, Andreas and others},
  journal={arXiv preprint arXiv:2112.10752},
  year={2021}
}`;
    expect(await first(file)).toEqual({
      title: 'High-resolution image synthesis with latent diffusion models',
      authors: ['Robin Rombach', 'Andreas Blattmann'],
      year: 2021,
      venue: undefined,
      ids: { arxiv: '2112.10752' },
      address: undefined,
    });
  });

  it('from dblp: a volume of CoRR is an arXiv id, accents are commands', async () => {
    const file = String.raw`@article{DBLP:journals/corr/abs-1706-03762,
  author       = {Lukasz Kaiser and
                  J{\"{u}}rgen Schmidhuber and {\L}ukasz {\O}stby and Paul Erd{\H o}s},
  title        = {Attention Is All You Need -- {A} Na{\"\i}ve View of {\(\alpha\)} {\&} $\beta_2$},
  journal      = {CoRR},
  volume       = {abs/1706.03762},
  year         = {2017}
}`;
    expect(await first(file)).toMatchObject({
      title: 'Attention Is All You Need – A Naïve View of α & β2',
      authors: ['Lukasz Kaiser', 'Jürgen Schmidhuber', 'Łukasz Østby', 'Paul Erdős'],
      venue: undefined,
      ids: { arxiv: '1706.03762' },
    });
  });

  it('with abbreviations, dates of BibLaTeX, names of three parts and of organisations', async () => {
    const file = `
Some words of a program before.
@string{icml = "International Conference on " # ml}
@comment{ignored}
@inproceedings(king+2020,
  author = "King, Jr., Martin and van der Berg, Anna and {Open Science and Co, Inc.}",
  title = "On {"}Quotes{"}",
  booktitle = icml,
  date = {2020-07-13},
  doi = {https://doi.org/10.1000/ABC_d},
  url = {http://example.org/not-https},
)`;
    expect(await first(file)).toEqual({
      title: 'On "Quotes"',
      authors: ['Martin King Jr.', 'Anna van der Berg', 'Open Science and Co, Inc.'],
      year: 2020,
      venue: 'International Conference on ml',
      ids: { doi: '10.1000/abc_d' },
      address: undefined,
    });
  });

  it('refuses what is broken with its line and key, and reads the rest', async () => {
    const file = [
      '@article{a, title={One}, eprint={2301.00001}}',
      '@article{b, title=={Two}}',
      '@article{c, title={Three',
      '',
      '@article{d, title={Four}}',
      '@misc{e, note={nothing to know it by}}',
      '@article{f, title={Six',
    ].join('\n');
    const { kind, entries, refused } = await read(file);
    expect(kind).toBe('bibtex');
    expect(entries.map(({ entry, place }) => [entry.title, place.line])).toEqual([
      ['One', 1],
      ['Four', 5],
    ]);
    expect(refused).toEqual([
      { reason: 'broken-entry', line: 2, detail: 'b' },
      { reason: 'broken-entry', line: 3, detail: 'c' },
      { reason: 'no-name', line: 6, detail: 'e' },
      { reason: 'cut-off', line: 7, detail: 'f' },
    ]);
  });

  it('is not made endless by names that name themselves', async () => {
    const doubled = Array.from({ length: 40 }, (_, i) => `@string{a${i + 1} = a${i} # a${i}}`);
    const file = ['@string{a0 = "xxxxxxxxxx"}', ...doubled, '@misc{k, title = a40}'].join('\n');
    const { refused, entries } = await read(file);
    expect(entries.map(({ entry }) => entry.title.length < 1001)).toEqual([true]);
    expect(refused).toEqual([]);
  });
});
