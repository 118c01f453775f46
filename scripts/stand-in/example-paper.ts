import type { StandInPaper } from './arxiv-abs';

/** The paper that `npm start` opens; the channel explains it. */
export const examplePaper: StandInPaper = {
  arxivId: '2301.08243',
  title: 'Self-Supervised Learning from Images with a Joint-Embedding Predictive Architecture',
  authors: [
    'Mahmoud Assran',
    'Quentin Duval',
    'Ishan Misra',
    'Piotr Bojanowski',
    'Pascal Vincent',
    'Michael Rabbat',
    'Yann LeCun',
    'Nicolas Ballas',
  ],
  abstract:
    'This page stands in for the one on arXiv, which could not be reached. The paper learns image ' +
    'features without labels: from one part of an image the network predicts what other parts ' +
    'look like in feature space, not in pixels, and needs no hand-made changes of the image.',
};
