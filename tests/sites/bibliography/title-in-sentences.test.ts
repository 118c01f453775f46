import { describe, expect, it } from 'vitest';
import { i, titleOf } from './entry-html';

describe('the title of an entry in one block, in sentences, after a colon or a year', () => {
  it.each([
    [
      'a colon after the authors (LNCS)',
      'Flamingo: a visual language model for few-shot learning',
      'Alayrac, J.B., Donahue, J., et al.: Flamingo: a visual language model for few-shot learning. NeurIPS (2022)',
    ],
    [
      'a colon, full names left out (LNCS)',
      'Microsoft COCO: Common objects in context',
      'Lin, T.Y., Maire, M., Zitnick, C.L.: Microsoft COCO: Common objects in context. In: ECCV. pp. 740–755 (2014)',
    ],
    [
      'a year in brackets (APA)',
      'Layer normalization of stones',
      `Ba, J. L., Kiros, J. R., & Hinton, G. E. (2016). Layer normalization of stones. ${i('Stones')}, 3(2), 1–5.`,
    ],
    [
      'a year in brackets and no full stop',
      'Layer normalization',
      `J. L. Ba and G. E. Hinton (2016) Layer normalization. ${i('Stones')} 3.`,
    ],
    [
      'a year as its own sentence (ACM)',
      'Layer normalization',
      `Jimmy Lei Ba and Geoffrey E. Hinton. 2016. Layer normalization. ${i('CoRR')} abs/1607.06450.`,
    ],
    [
      'a sentence after full names',
      'Neural machine translation by jointly learning to align and translate',
      `Dzmitry Bahdanau, Kyunghyun Cho, and Yoshua Bengio. Neural machine translation by jointly learning to align and translate. ${i('CoRR')}, 2014.`,
    ],
    [
      'a sentence after initials',
      'Learning to see in the dark',
      'D. B. Murphy, J.-M. A. Allen, and M. van den Oord. Learning to see in the dark. In CVPR, 2018.',
    ],
    [
      'a sentence after inverted names',
      'Learning to see in the dark',
      'Murphy, D. B., Allen, J., and Davidson, M. W. Learning to see in the dark. In CVPR, 2018.',
    ],
    [
      'a sentence and nothing but the year',
      'Long short-term memory',
      'Sepp Hochreiter and Jurgen Schmidhuber. Long short-term memory. 1997.',
    ],
    [
      'a question that is only half of the title',
      'Does time imply stones? How the world says maybe',
      `A. Nemo. Does time imply stones? How the world says maybe. ${i('Stones')} 43, 2012.`,
    ],
    [
      'a title with words in quotes',
      'On stones: “rocks,” sand and the sea',
      'A. Nemo. On stones: “rocks,” sand and the sea. Sand 43, 2012.',
    ],
    [
      'a book in italics (APA)',
      'The art of stones',
      `Nemo, A. (2020). ${i('The art of stones')}. Invented Press.`,
    ],
    [
      'the volume in italics',
      'A survey of stones',
      `A. Nemo and B. Nemo. A survey of stones. Journal of Stones, ${i('12')}(3), 1–5, 2010.`,
    ],
    [
      'editors after the title',
      'A survey of stones',
      `A. Nemo and B. Nemo. A survey of stones. In C. Nemo, editor, ${i('Stones')}, 2010.`,
    ],
    [
      'a question',
      'Can active memory replace attention?',
      'Łukasz Kaiser and Samy Bengio. Can active memory replace attention? In NIPS, 2016.',
    ],
  ])('%s', (_, title, html) => {
    expect(titleOf(html)).toBe(title);
  });
});
