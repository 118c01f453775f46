import type { EntryBlock } from './entry-block';

/** No more of an entry is looked at, and no more is given of it (`paperRef` in `messages.ts`). */
const LONGEST_TEXT = 1_500;
const MOST = 40;
/** A stretch has so many characters at least: few titles are shorter, and none that say enough. */
const SHORTEST = 24;
const LONGEST = 300;
/** A title may have so many signs within, and so many words on end: names have fewer. */
const MOST_PIECES = 4;
const WORDS_ON_END = 4;

/**
 * What may stand around a title: a sign with a space, a year, ` // `, other letters. A colon, a
 * question and brackets are none: they part titles from their own names and notes.
 */
const EDGE =
  /[.,;]["”’'»]*\s+|\s+\/\/\s+|\s+(?=\([^()]*\b(?:19|20)\d\d)|\s*\n\s*|\s*(?<![\w.:/-])[([]?(?:19|20)\d\d[a-z]?[)\]]?(?![\w/-])[.,:;]?\s*/g;
/** After a comma, a title goes on in small letters; where it came out hardly begins with one. */
const GOES_ON = /^(?!(?:in|arxiv|pp?|vol|no|doi|https?|to appear)\b)\p{Ll}/u;
/** What makes another paper of a title: «…, Part II», «…. A survey». */
const SEQUEL =
  /^\W*(?:part|[ivx]+\b|\d\b|an? (?:\S+ ){0,2}(?:survey|review|overview|tutorial|study|comparison)|revisited|survey|review|supplement|appendix|erratum|corrigendum)/i;
const ANSWER =
  /\b(?:comments?|discussion|repl(?:y|ies)|response|rejoinder|correction|corrigendum|erratum|addendum|review|translation)\b[^.]{0,12}$/i;

interface Edge {
  from: number;
  to: number;
  isComma: boolean;
  /** So many words stand between the edge before and this one that they are no name. */
  hasWords: boolean;
}

/**
 * The stretches of an entry, from one edge to another, one of which may be the title where none can
 * be told: to be looked up whole, letter by letter. Reads the text once; 40 at most, of 24 to 300
 * characters.
 */
export function stretchesOf(blocks: EntryBlock[]): string[] {
  const text = blocks.map(withEdges).join('\n').slice(0, LONGEST_TEXT);
  const edges = edgesOf(text);
  const stretches: string[] = [];
  for (const [n, start] of edges.entries()) {
    if (ANSWER.test(text.slice(Math.max(0, start.from - 40), start.from))) continue;
    let says = false;
    for (const end of edges.slice(n + 1, n + 1 + MOST_PIECES)) {
      const stretch = text.slice(start.to, end.from);
      if (stretch.length > LONGEST || stretches.length === MOST) break;
      says ||= end.hasWords;
      if (says && stretch.length >= SHORTEST && mayEnd(text, end)) {
        stretches.push(stretch.replaceAll('\n', ' '));
      }
    }
  }
  return stretches;
}

function withEdges({ text, italic }: EntryBlock): string {
  return italic === undefined ? text : text.replace(italic, () => `\n${italic}\n`);
}

function edgesOf(text: string): Edge[] {
  const edges: Edge[] = [{ from: 0, to: 0, isComma: false, hasWords: false }];
  let last = 0;
  const add = (from: number, sign: string) => {
    const hasWords = text.slice(last, from).split(/\s+/).length >= WORDS_ON_END;
    last = from + sign.length;
    edges.push({ from, to: last, isComma: sign.startsWith(','), hasWords });
  };
  for (const { 0: sign, index } of text.matchAll(EDGE)) add(index, sign);
  const rest = /[^\p{L}\p{N})]*$/u.exec(text);
  add(rest?.index ?? text.length, rest?.[0] ?? '');
  return edges;
}

function mayEnd(text: string, { to, isComma }: Edge): boolean {
  const rest = text.slice(to, to + 60);
  return !SEQUEL.test(rest) && !(isComma && GOES_ON.test(rest));
}
