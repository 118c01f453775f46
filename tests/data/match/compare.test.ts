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

// Made up for what follows: glaciers have no models.
const glaciers = 'Seasonal Creep of Alpine Glaciers under Fresh Snow';
const pebbles = 'PebbleNet: Counting Round Stones in Alpine River Beds from Radar';

/** Heads by which another text says what it is to a paper. */
const REMARKS = [
  'Retracted',
  'Withdrawn',
  'Retraction Note',
  "Publisher's Note",
  'Editorial',
  'Critique',
  'Rebuttal',
  'Counterexample',
  'Debunking',
  'Follow-up',
  'Sequel',
  'Answer',
  'Book Review',
  'Opinion',
  'Preface',
  'Expression of Concern',
  'Reproducibility Report',
  'Ten Years Later',
];
/** Two words each that are a letter or an ending apart. */
const OTHER_WORDS = [
  ['Tomographic', 'Topographic'],
  ['Private', 'Primate'],
  ['Casual', 'Causal'],
  ['Iceland', 'Ireland'],
  ['Nitrate', 'Nitrite'],
  ['Poison', 'Poisson'],
  ['Stokes', 'Strokes'],
  ['ResNet', 'RegNet'],
  ['GlacierNet', 'GlacierNeX'],
  ['Glaciernet', 'Glaciernets2'],
  ['Tied', 'Tiled'],
  ['Setting', 'Settling'],
  ['Filing', 'Filling'],
  ['New', 'News'],
  ['Not', 'Notes'],
  ['Plan', 'Planes'],
  ['Bay', 'Bayes'],
  ['Logistic', 'Logistics'],
];

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

describe('the title that may be of a paper', () => {
  it.each([
    ['a small word is mistyped', 'spelling', glaciers.replace(' of ', ' if ')],
    ['a small word is mistyped', 'spelling', glaciers.replace(' of ', ' off ')],
    ['one letter makes another word', 'spelling', glaciers.replace('Snow', 'Show')],
    ['a letter of a short word is gone', 'spelling', glaciers.replace('Snow', 'Sow')],
    ['one word is gone', 'words', glaciers.replace('Fresh ', '')],
    ['one word is added', 'words', glaciers.replace('Glaciers', 'Valley Glaciers')],
    ['it begins with a preposition', 'words', `On ${glaciers}`],
    ['a word has a longer form', 'words', glaciers.replace('Creep', 'Microcreep')],
    ['a word has another ending', 'words', glaciers.replace('Seasonal', 'Seasonwise')],
    ['a possessive differs', 'words', glaciers.replace('Creep', 'Creep(s)')],
    ['the name is another', 'name', pebbles.replace('PebbleNet', 'RiverStones')],
    ['the name is another', 'name', pebbles.replace('PebbleNet', 'Pebble-Count')],
    ['it is the first part', 'cut', `${glaciers} I`],
    ['it is the first part', 'subtitle', `${glaciers}: Part 1`],
    ['it is the first part', 'subtitle', `${glaciers}. I. The Upper Valley`],
    [
      'another form stands beside a cut end',
      'cut',
      glaciers.replace('Seasonal', 'Seasonally').replace(' Snow', ''),
    ],
  ])('though %s, by %s: «%s»', (_, rule, title) => {
    const record = rule === 'name' ? pebbles : glaciers;
    expect(verdict(title, record)).toBe(`possible ${rule}`);
    expect(verdict(record, title)).toBe(`possible ${rule}`);
  });

  it('where a formula is lost, but not where a number is', () => {
    const record = 'Sparse $\\ell_{0}$ Clustering of Alpine Glaciers under Snow';
    expect(verdict(record.replace('$\\ell_{0}$ ', ''), record)).toBe('possible words');
    expect(verdict(record.replace('$\\ell_{0}$ ', ''), record.replaceAll('$', ''))).toBeUndefined();
    expect(verdict('Sparse Clustering', 'Sparse $\\ell_0$ Clustering')).toBeUndefined();
  });

  it('where several small words differ, if much is left', () => {
    const long = 'Slow Relativistic Creep on Polar Ice Caps for Light Frozen Water Molecules';
    const other = long.replace(' on ', ' of ').replace(' for ', ' from ');
    expect(verdict(other, long)).toBe('possible words');
    expect(verdict('Creep on Polar Ice for Snow', 'Creep of Polar Ice from Snow')).toBeUndefined();
  });

  it('where the long word of a short title is misspelt', () => {
    expect(verdict('Glacial Interacitons', 'Glacial Interactions')).toBe('possible spelling');
    expect(verdict('Glacial Abstractions', 'Glacial Interactions')).toBeUndefined();
  });

  it('that begins with «Response», as others do', () => {
    const record = 'Response Modeling of Alpine Glaciers';
    expect(verdict('Response Modelling of Alpine Glaciers', record)).toBe('certain spelling');
    expect(verdict('Response to: Modeling of Alpine Glaciers', record)).toBeUndefined();
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
    [glaciers.replace('Alpine', 'Polar'), glaciers],
    [`Stable ${glaciers}`, `Unstable ${glaciers}`],
    [glaciers.replace('Alpine', 'Alpine H2O'), glaciers.replace('Alpine', 'Alpine D2O')],
    [glaciers.replace('Alpine', 'L-Shaped'), glaciers.replace('Alpine', 'S-Shaped')],
    [`${glaciers} II`, `${glaciers} III`],
    [`${glaciers} I`, `${glaciers} II`],
    [`${glaciers} III`, glaciers],
    [`${glaciers}: Part 3`, glaciers],
    [`${glaciers}, Part I`, `${glaciers}, Part II`],
    [pebbles.replace('PebbleNet', 'PebbleNet2'), pebbles],
    [pebbles.replace('PebbleNet', 'Rethinking'), pebbles],
    [pebbles.replace('PebbleNet', 'Network'), pebbles],
    [pebbles.replace('PebbleNet: Counting', 'RiverStones: Weighing'), pebbles],
    ['Creep of Valley Glaciers', 'Creep of Glaciers'],
    ['Creep if Glaciers', 'Creep of Glaciers'],
    ['Glaciers of Class A', 'Glaciers of Class B'],
    ['Glaciers of the Group SO(10)', 'Glaciers of the Group SO(12)'],
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
    ['Latent Consistency Model', 'Latent Consistency Models'],
    ...['I-JEPA2', 'I-JEPA 2', 'I-JEPA++', 'I-JEPA v2', 'I-JEPA II', 'I-JEPA-XL'].map((name) => [
      `${name}: ${images}`,
      images,
    ]),
    ...REMARKS.map((head) => [`${head}: ${images}`, images]),
    ...OTHER_WORDS.map(([a, b]) => [
      `Slow Measures of ${a} Creep on Polar Ice Caps`,
      `Slow Measures of ${b} Creep on Polar Ice Caps`,
    ]),
    [
      glaciers.replace('Glaciers', 'Type A Glaciers'),
      glaciers.replace('Glaciers', 'Type Glaciers'),
    ],
    [glaciers.replace('Alpine', 'In-Alpine'), glaciers],
    ['On-Policy Creep of Alpine Glaciers under Snow', 'Policy Creep of Alpine Glaciers under Snow'],
    ['Slow Creep of In-Homogeneous Ice under Snow', 'Slow Creep of Homogeneous Ice under Snow'],
    ['Slow Seasonal Monte Carlo Creep of …', 'Slow Seasonal Monte Carlo Creep of Ice'],
    ['Pebbles: Counting Round Stones: …', `Pebbles: Counting Round Stones: ${glaciers}`],
    ['Pebble Counting with Large Round Stones: …', 'Pebble Counting with Large Round Stones: Ice'],
    [`${glaciers} in …`, `${glaciers} in 2023`],
    [`${glaciers} …`, `${glaciers} and Several Other Seasonal Measures of Creep and Melting`],
    ...['Understanding', 'Reanalysis', 'Faster', 'Remark', 'Lessons', 'Dataset'].map((head) => [
      `${head}: ${images}`,
      images,
    ]),
    [`${glaciers}, 11`, glaciers],
    [`${images}, 11`, images],
    [`${glaciers}…`, `${glaciers} II`],
    [`${glaciers} …`, `${glaciers} Revisited`],
    [`Melting the $1 Billion ${glaciers}`, `Melting the $1 Billion ${glaciers} II`],
    [`Melting the $1 Billion ${glaciers}`, `Melting the $1 Billion ${glaciers} in Greenland`],
  ])('is never certain: «%s»', (mention, record) => {
    expect(verdict(mention, record) ?? 'none').not.toMatch('certain');
    expect(verdict(record, mention) ?? 'none').not.toMatch('certain');
  });
});

it.each([
  ['[3]: On the to\u200bpology of Polar Ice', 'On the Topology of Polar Ice'],
  ['(4) Ice In\u00adsights', 'Ice Insights'],
  ['[12] Doma-\nin Filtering', 'Domain Filtering'],
  [`3. A Comment on “${glaciers}”.`, `A Comment on “${glaciers}”`],
  [`17) Rejoinder: ${glaciers}`, `Rejoinder: ${glaciers}`],
])('a title in another notation is certain beside a list number: «%s»', (mention, record) => {
  expect(verdict(mention, record)).toBe('certain note');
});

it('a title that goes on may be another, with a list number as well', () => {
  expect(verdict(`[12] ${attention}…`, attention)).toBe('possible note');
  expect(verdict(`[12] ${attention}`, `${attention}…`)).toBe('certain note');
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
