// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postText } from '@/data/summary-text';
import { plainNote, summaryNote } from '@/data/zotero/note-html';
import { zoteroItem } from '@/data/zotero/zotero-item';
import { bundled } from '../bundled';
import { entry } from '../reading-list/sync/entry';

const arxiv = { key: 'arxiv:2301.08243', ids: { arxiv: '2301.08243' } };

describe('an entry as an item of Zotero', () => {
  it.each<[string, object, object]>([
    [
      'on arXiv',
      arxiv,
      {
        itemType: 'preprint',
        repository: 'arXiv',
        archiveID: 'arXiv:2301.08243',
        url: 'https://arxiv.org/abs/2301.08243',
      },
    ],
    [
      'on arXiv, whatever it calls that',
      { ...arxiv, venue: 'arXiv.org' },
      { itemType: 'preprint' },
    ],
    [
      'of a conference',
      { ...arxiv, venue: 'CVPR 2023' },
      { itemType: 'conferencePaper', proceedingsTitle: 'CVPR 2023', extra: 'arXiv: 2301.08243' },
    ],
    [
      'of a journal',
      { ...arxiv, venue: 'Journal of Machine Learning Research' },
      { itemType: 'journalArticle', publicationTitle: 'Journal of Machine Learning Research' },
    ],
    [
      'on OpenReview',
      { key: 'openreview:FPGs276lUeq', ids: { openreview: 'FPGs276lUeq' } },
      {
        itemType: 'preprint',
        repository: 'OpenReview',
        url: 'https://openreview.net/forum?id=FPGs276lUeq',
      },
    ],
    [
      'with a DOI',
      { key: 'doi:10.1000/x', ids: { doi: '10.1000/x' } },
      { itemType: 'journalArticle', DOI: '10.1000/x', url: 'https://doi.org/10.1000/x' },
    ],
    [
      'known by its page alone',
      { key: 'title:onpebbles', address: 'https://journal.example/pebbles' },
      { itemType: 'preprint', url: 'https://journal.example/pebbles' },
    ],
  ])('%s', (_, given, expected) => {
    expect(zoteroItem(entry({ title: 'A', ...given }), undefined)).toMatchObject(expected);
  });

  it('has title, authors, year, tags and both notes', () => {
    const [summary] = bundled;
    const given = { ...arxiv, title: 'I-JEPA', authors: ['Yann LeCun'], year: 2023, tags: ['ssl'] };
    const item = zoteroItem(entry({ ...given, note: 'a & b\nc' }), summary);
    expect(item).toMatchObject({
      title: 'I-JEPA',
      creators: [{ creatorType: 'author', firstName: 'Yann', lastName: 'LeCun' }],
      date: '2023',
      tags: ['ssl'],
      attachments: [],
    });
    expect(item.notes).toHaveLength(2);
    expect(item.notes[1]).toEqual({ note: '<p>a &amp; b<br>c</p>' });
  });

  it('is called by its key where no title is known', () => {
    expect(zoteroItem(entry(arxiv), undefined).title).toBe('arXiv:2301.08243');
  });

  it.each([
    ['Yann LeCun', 'Yann', 'LeCun'],
    ['LeCun, Yann', 'Yann', 'LeCun'],
    ['Laurens van der Maaten', 'Laurens', 'van der Maaten'],
    ['Jean-Baptiste Alayrac', 'Jean-Baptiste', 'Alayrac'],
    ['Łukasz Kaiser', 'Łukasz', 'Kaiser'],
    ['Сергей Кастрюлин', 'Сергей', 'Кастрюлин'],
    ['Aidan N. Gomez', 'Aidan N.', 'Gomez'],
  ])('names the author %s', (name, firstName, lastName) => {
    const { creators } = zoteroItem(entry({ ...arxiv, authors: [name] }), undefined);
    expect(creators).toEqual([{ creatorType: 'author', firstName, lastName }]);
  });

  it('names a group by one field', () => {
    const { creators } = zoteroItem(entry({ ...arxiv, authors: ['DeepSeek-AI'] }), undefined);
    expect(creators).toEqual([{ creatorType: 'author', lastName: 'DeepSeek-AI', fieldMode: 1 }]);
  });
});

describe('a note of Zotero', () => {
  it.each(bundled.map((summary) => [summary.id, summary] as const))(
    'has every letter of the summary %s',
    (_, summary) => {
      const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
      const { reactions: _r, note: _n, ...told } = summary;
      const shown = letters(rendered(summaryNote(summary)).textContent ?? '');
      const numbers = letters(postText(told)).replaceAll(/\d/g, '');
      expect(shown.replaceAll(/\d/g, '')).toContain(numbers);
    },
  );

  it('is text whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tag = `<img src=x onerror="alert(1)">${text}</p><script>&lt;`;
        const note = rendered(plainNote(tag));
        expect(note.querySelector(':not(p):not(br)')).toBeNull();
        expect(note.textContent).toContain('<img src=x onerror="alert(1)">');
        expect(note.textContent).toContain('</p><script>&lt;');
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('has no controls and no halves of characters in it', () => {
    expect(plainNote('a\u0000\u001b\ud800\tb')).toBe('<p>a\ufffd\tb</p>');
  });
});

function rendered(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}
