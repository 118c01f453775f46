import { describe, expect, it } from 'vitest';
import { compareTitles } from '@/data/match/compare';
import { parseTitle } from '@/data/match/parsed-title';

const restoration = 'Denoising Diffusion Restoration Models';
const images =
  'Self-Supervised Learning from Images with a Joint-Embedding Predictive Architecture';
const latents = 'Hierarchical Text-Conditional Image Generation with CLIP Latents';
const metrics = 'Applicability limitations of differentiable full-reference image-quality metrics';
const palette = 'Palette: Image-to-Image Diffusion Models';
const composer = 'Composer: Creative and Controllable Image Synthesis with Composable Conditions';
const inception = 'The Role of ImageNet Classes in Fréchet Inception Distance';
const review = 'Stop Oversampling for Class Imbalance Learning: A Critical Review';
const attention = 'Attention Is All You Need';
const consistency = 'Consistency Models';

function verdict(a: string, b: string): string | undefined {
  const found = compareTitles(parseTitle(a), parseTitle(b));
  return found && `${found.grade} ${found.rule}`;
}

describe('the title of a paper', () => {
  it.each([
    ['certain note', `[12] ${images}`, images],
    ['certain note', `26. ${restoration}`, restoration],
    ['certain note', `${restoration} (Oral)`, restoration],
    ['certain note', `${restoration}. In NeurIPS, 2022.`, restoration],
    ['certain note', `[NeurIPS 22] ${restoration}`, restoration],
    [
      'certain note',
      'Stop over-sampling for class im-balance learning - a critical review',
      review,
    ],
    ['certain name', `I-JEPA: ${images}`, images],
    ['certain name', images, `I-JEPA: ${images}`],
    ['certain name', composer.replace('Composer: ', ''), composer],
    ['possible name', `DDRM: ${restoration}`, restoration],
    ['possible name', palette.replace('Palette: ', ''), palette],
    ['certain cut', images.replace('Predictive Architecture', '…'), images],
    ['certain cut', images.replace('itecture', '...'), images],
    ['certain cut', images.replace('tive Architecture', '...'), images],
    ['certain cut', latents.replace('eration with CLIP Latents', '…'), latents],
    ['possible cut', metrics.replace(' metrics', ''), metrics],
    ['possible cut', latents.replace(' with CLIP Latents', ''), latents],
    ['possible subtitle', review.replace(': A Critical Review', ''), review],
    ['certain spelling', 'Denoising Difusion Restoration Models', restoration],
    ['certain spelling', 'Denoising Diffusion Restoratoin Models', restoration],
    ['certain spelling', 'Denoising Diffusion Restoration Model', restoration],
    ['certain words', inception.replace('The ', ''), inception],
    ['certain words', inception.replace(' in ', ' in the '), inception],
    ['certain words', review.replace(' A ', ' '), review],
    ['certain cut', latents.replace(' with CLIP Latents', '…'), latents],
  ])('%s: «%s»', (expected, mention, record) => {
    expect(verdict(mention, record)).toBe(expected);
  });
});

describe('the title of another paper', () => {
  it.each([
    ...[restoration, images].flatMap((title) =>
      [' II', ' (II)', ', Part 2', ': Part 2', ' 2', ' 2.0', ': Erratum'].map((end) => [
        title + end,
        title,
      ]),
    ),
    ...[restoration, images].flatMap((title) =>
      [
        'Comment on',
        'Comments on',
        'Rejoinder:',
        'Response:',
        'Reply to',
        'Discussion of:',
        'Correction to:',
        'Author Correction:',
        'Erratum:',
        'Review:',
        'A Note on',
        'Beyond',
        'Revisiting',
        '[Re]',
        '[Reply]',
        'Part II:',
      ].map((head) => [`${head} ${title}`, title]),
    ),
    ['Palette', palette],
    ['Composer', composer],
    [`SSEP-2.0: ${images}`, `SSEP: ${images}`],
    [`I-JEPA 2: ${images}`, `I-JEPA: ${images}`],
    ['Supervised Learning of Shapes from Images', 'Unsupervised Learning of Shapes from Images'],
    ['Scaling GPT-3 for Long Question Answering', 'Scaling GPT-4 for Long Question Answering'],
    ['Convex Optimization with Noisy Gradients', 'Nonconvex Optimization with Noisy Gradients'],
    ['Video Diffusion Models', 'Image Diffusion Models'],
    ['Attention Is Not All You Need', attention],
    ['Diffusion Models', 'Universal Guidance for Diffusion Models'],
  ])('is none: «%s»', (mention = '', record = '') => {
    expect(verdict(mention, record)).toBeUndefined();
    expect(verdict(record, mention)).toBeUndefined();
  });

  it.each([
    ['Attention Is All You Need? Good Embeddings with Statistics Are Enough', attention],
    ['Attention Is All You Need in Speech Separation', attention],
    [images.replace('with', 'without'), images],
    ['Growth of Waves in Homogeneous Media', 'Growth of Waves Inhomogeneous Media'],
    [
      'Waves Travel in Homogeneous Random Elastic Media',
      'Waves Travel Inhomogeneous Random Elastic Media',
    ],
    ['(Un)Supervised Learning of Shapes', 'Supervised Learning of Shapes'],
    ['2.5D Shape Reconstruction from Images', '3.5D Shape Reconstruction from Images'],
    [`${restoration}, 2021`, `${restoration}, 2022`],
    [`${images} Revisited`, images],
    [`${images} Reloaded`, images],
    [`${metrics} v2`, metrics],
    [`${images}: A Survey`, images],
    [`I-JEPA++: ${images}`, `I-JEPA: ${images}`],
    [`The ${restoration}`, restoration],
    ['Latent Consistency Models', consistency],
    ['Improved Consistency Models', consistency],
    ['Consistency Models Made Easy', consistency],
    ['Towards Consistency Models', consistency],
    ['Consistency Models: A Survey', consistency],
    ['Consistency Models for Simulation-Based Inference', consistency],
    ['The Consistency Models', consistency],
  ])('is never certain: «%s»', (mention, record) => {
    expect(verdict(mention, record) ?? 'none').not.toMatch('certain');
    expect(verdict(record, mention) ?? 'none').not.toMatch('certain');
  });
});

it('what differs and how much is told with the verdict', () => {
  const found = compareTitles(
    parseTitle('Denoising Difusion Restoration Models'),
    parseTitle(restoration),
  );
  expect(found?.differences).toEqual([
    { kind: 'typo', mention: 'difusion', record: 'diffusion', at: 'middle' },
  ]);
  expect(found?.cost).toBeGreaterThan(0);
});
