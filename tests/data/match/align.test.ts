import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, costOf, type Difference } from '@/data/match/align';

const words = (text: string) => text.split(' ');

/** Differences in short: `start +new`, `middle -old`, `middle netwrok=typo=network`. */
function said(differences: Difference[]): string[] {
  return differences.map((difference) => {
    if (difference.kind === 'added') return `${difference.at} +${difference.mention}`;
    if (difference.kind === 'missing') return `${difference.at} -${difference.record}`;
    return `${difference.at} ${difference.mention}=${difference.kind}=${difference.record}`;
  });
}

describe('words that are written together on one side', () => {
  it.each([
    ['pre trained models', 'pretrained models'],
    ['pretrained models', 'pre trained models'],
    ['image to image translation', 'image to image translation'],
    ['timeseries based models', 'time series based models'],
    ['time seriesbased models', 'timeseries based models'],
    ['texttoimage models', 'textto image models'],
    ['spatio temporalgraph nets', 'spatiotemporal graph nets'],
    ['multi agent rl', 'multiagentrl'],
  ])('are the same: «%s», «%s»', (a, b) => {
    expect(align(words(a), words(b))).toEqual([]);
  });

  it.each([
    ['waves in homogeneous media', 'waves inhomogeneous media'],
    ['to day', 'today'],
    ['a symmetric graphs', 'asymmetric graphs'],
  ])('are not where a small word would be a prefix: «%s», «%s»', (a, b) => {
    expect(align(words(a), words(b))).not.toEqual([]);
    expect(align(words(b), words(a))).not.toEqual([]);
  });
});

describe('what differs', () => {
  it.each([
    ['new deep nets', 'deep nets', ['start +new']],
    ['deep nets', 'new deep nets', ['start -new']],
    ['deep nets now', 'deep nets', ['end +now']],
    ['deep nets', 'deep nets for vision', ['end -for', 'end -vision']],
    ['deep red nets', 'deep nets', ['middle +red']],
    ['on deep nets', 'deep nets now', ['start +on', 'end -now']],
    ['deep netwrok', 'deep network', ['middle netwrok=typo=network']],
    ['a deep model', 'a deep models', ['middle model=spelling=models']],
    ['learned models', 'learning models', ['middle learned=inflection=learning']],
    ['deep nets', 'shallow nets', ['middle deep=replaced=shallow']],
    ['nets', 'models', ['middle nets=replaced=models']],
    ['x y z', 'y z x', ['start +x', 'end -x']],
    ['very very deep nets', 'very deep nets', ['middle +very']],
  ])('between «%s» and «%s» is said with its place', (a, b, differences) => {
    expect(said(align(words(a), words(b)))).toEqual(differences);
  });

  it('weighs less in a small word or another form than in a word', () => {
    const cost = (a: string, b: string) => costOf(align(words(a), words(b)));
    expect(cost('deep model', 'deep models')).toBeLessThan(cost('the deep models', 'deep models'));
    expect(cost('the deep models', 'deep models')).toBeLessThan(
      cost('new deep models', 'deep models'),
    );
    expect(cost('new deep models', 'deep models')).toBeLessThan(cost('deep nets', 'deep models'));
  });
});

describe('any two lists of words', () => {
  const word = fc.oneof(
    fc.constantFrom(
      ...words('the in a of deep deeper model models network netwrok pre trained 3d'),
    ),
    fc.constantFrom(...words('pretrained inhomogeneous homogeneous tothe x y z ö 学习')),
    fc.string({ unit: fc.constantFrom(...'abcé1'), minLength: 1, maxLength: 6 }),
  );
  const list = (maxLength: number) => fc.array(word, { maxLength, size: 'max' });

  it('that are the same do not differ', () => {
    fc.assert(
      fc.property(list(60), (some) => {
        expect(align(some, [...some])).toEqual([]);
      }),
      { numRuns: 200, seed: 21 },
    );
  });

  it('differ in their own words only, of which none is told twice', () => {
    fc.assert(
      fc.property(list(20), list(20), (mention, record) => {
        const left = { mention: [...mention], record: [...record] };
        for (const difference of align(mention, record)) {
          if ('mention' in difference) expect(taken(left.mention, difference.mention)).toBe(true);
          if ('record' in difference) expect(taken(left.record, difference.record)).toBe(true);
        }
        // What is left of both is the same, if perhaps parted in another way.
        expect(lettersOf(left.mention)).toBe(lettersOf(left.record));
      }),
      { numRuns: 500, seed: 21 },
    );
  });

  it('weigh the same in either direction', () => {
    fc.assert(
      fc.property(list(12), list(12), (a, b) => {
        expect(costOf(align(a, b))).toBeCloseTo(costOf(align(b, a)));
      }),
      { numRuns: 500, seed: 21 },
    );
  });

  it('of sixty words are compared without harm', () => {
    fc.assert(
      fc.property(list(60), list(60), (a, b) => {
        expect(align(a, b).length).toBeLessThanOrEqual(a.length + b.length);
      }),
      { numRuns: 50, seed: 21 },
    );
  });
});

/** Takes the first such word out of a list, if it is there. */
function taken(list: string[], word: string): boolean {
  const at = list.indexOf(word);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}

function lettersOf(list: string[]): string {
  return [...list.join('')].sort().join('');
}
