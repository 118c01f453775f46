/** Entries of the reading list as they might be, with what is hard to write in each format. */
import fc from 'fast-check';
import * as v from 'valibot';
import { refKeys } from '@/data/match/keys';
import { titleKeyOf } from '@/data/match/title-key';
import { newEntry } from '@/data/reading-list/save-entry';
import { type SavedPaper, savedPaperSchema } from '@/data/reading-list/saved-paper';
import { arxivIdSchema, doiSchema, openReviewIdSchema } from '@/data/summary';

const WORDS = `Attention BERT диффузия Обучение naïve Erdős–Rényi C++ λ-calculus 100% R&D $5 $x^2$ a_b
#1 {braces} { } \\LaTeX \\ ~ ^ -- --- \`\`quoted'' "said" <i> a|b @article{x, 模型 تعلم 🙂 a: b; c, it's
?\` =1+1 -2 +3 @me * # [link](x) \`code\` <!-- --> _em_ 1. ER TY of - __proto__ %% == &amp; l'été`;

const word = fc.oneof(
  fc.constantFrom(...WORDS.split(/\s+/)),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
);
const line = (words: number) =>
  fc
    .array(word, { minLength: 1, maxLength: words })
    .map((all) =>
      all
        .join(' ')
        .replaceAll(/[\s\p{Cc}]+/gu, ' ')
        .trim(),
    )
    .filter((text) => /[\p{L}\p{N}]/u.test(text) && text.length < 90);

const given = fc.constantFrom(
  'Ada',
  'Jürgen',
  'Иван',
  'Ludwig van',
  'Éva M.',
  'Jean-Luc',
  'İbrahim',
);
const family = fc.constantFrom(
  'Lovelace',
  'Müller',
  'Шмидхубер',
  "O'Brien",
  'Łukasz',
  'Nguyễn',
  '& Sons',
);
const name = fc.oneof(
  fc.tuple(given, family).map((parts) => parts.join(' ')),
  fc.constantFrom('李明', 'OpenAI', 'Madonna'),
);

const oldArxivId = fc.stringMatching(/^(?:hep-th|cs|math)\/[90][1-9]0[1-9]\d{3}$/);

const ids = fc.record(
  {
    arxiv: fc
      .oneof(fc.stringMatching(/^(?:1[0-9]|2[0-6])(?:0[1-9]|1[0-2])\.[0-9]{5}$/), oldArxivId)
      .map((id) => v.parse(arxivIdSchema, id)),
    openreview: fc.stringMatching(/^[\w-]{10}$/).map((id) => v.parse(openReviewIdSchema, id)),
    doi: fc
      .stringMatching(/^10\.[0-9]{4,5}\/[a-z0-9.()<>_#%:;-]{1,12}[a-z0-9]$/)
      .map((doi) => v.parse(doiSchema, doi)),
  },
  { requiredKeys: [] },
);

const time = fc
  .integer({ min: Date.UTC(2020, 0), max: Date.UTC(2026, 0) })
  .map((at) => new Date(at));

const note = fc
  .array(
    fc.oneof(line(6), fc.constantFrom('', 'ER  - ', 'TY  - JOUR', '@article{x,', '```', '---')),
    {
      maxLength: 5,
    },
  )
  .map((lines) => lines.join('\n').trim());

const uniqueLines = (most: number) => fc.uniqueArray(line(3), { maxLength: most });

/** An entry as saving a paper and working with it makes one; it fits the schema. */
export const generatedEntry: fc.Arbitrary<SavedPaper> = fc
  .record({
    title: line(8).filter((title) => titleKeyOf(title) !== undefined),
    ids,
    authors: fc.option(fc.uniqueArray(name, { minLength: 1, maxLength: 5 }), { nil: undefined }),
    year: fc.option(fc.integer({ min: 1900, max: 2030 }), { nil: undefined }),
    venue: fc.option(fc.oneof(line(4), fc.constantFrom('NeurIPS', 'Journal of ML')), {
      nil: undefined,
    }),
    address: fc.option(fc.webUrl({ validSchemes: ['https'] }), { nil: undefined }),
    status: fc.constantFrom('to-read' as const, 'reading' as const, 'read' as const),
    tags: uniqueLines(4),
    note,
    time,
  })
  .map(({ status, tags, note: text, time: savedAt, ...paper }) => {
    const entry = newEntry(definite(paper), refKeys(paper), savedAt);
    return v.parse(savedPaperSchema, { ...entry, status, tags, note: text });
  });

function definite({ authors, year, venue, address, ...paper }: Paper) {
  return {
    ...paper,
    ...(authors ? { authors } : {}),
    ...(year ? { year } : {}),
    ...(venue ? { venue } : {}),
    ...(address ? { address } : {}),
  };
}

type Paper = Pick<SavedPaper, 'title' | 'ids'> & {
  [Name in 'authors' | 'year' | 'venue' | 'address']: SavedPaper[Name] | undefined;
};

/** Twenty entries no two of which have the same key. */
export const generatedList = fc.uniqueArray(generatedEntry, {
  selector: ({ key }) => key,
  minLength: 20,
  maxLength: 20,
});
