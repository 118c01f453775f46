import type { Block, Text } from '../summary';
import { plainText } from '../summary-text';
import type { PostLine } from './post';

type ListBlock = Extract<Block, { kind: 'list' }>;

const LIST_ITEM = /^(?:(?<number>\d{1,3})\.|-) +(?=\S)/;
/** The contract has no longer lists: a longer one goes on as another. */
const MOST_ITEMS = 200;

/**
 * The paragraphs and lists that the lines of a post's body make: each line is a paragraph unless
 * it begins with `1. ` or `- `. A numbered list may go on after a dashed one that stands between
 * its items; it then is a list of its own that starts where the first one stopped. A number that
 * neither begins a list nor goes on with one is text.
 */
export function readBlocks(lines: PostLine[]): Block[] {
  const blocks: Block[] = [];
  let lastNumber = 0;
  for (const line of lines) {
    if (line.length === 0) continue;
    const item = LIST_ITEM.exec(plainText(line));
    const number = numberOf(item);
    if (!item || isOdd(number, lastNumber)) {
      blocks.push({ kind: 'paragraph', text: line });
      continue;
    }
    if (number !== undefined) lastNumber = number;
    addItem(blocks, number, withoutStart(line, item[0].length));
  }
  return blocks;
}

/** An item of a list whose number does not go on from the one before it. */
export interface OddItem {
  /** Which of the lines, counted from 0. */
  line: number;
  number: number;
  before: number;
}

/** The first item whose number neither begins a list nor goes on with one. */
export function oddItem(lines: PostLine[]): OddItem | undefined {
  let before = 0;
  for (const [line, runs] of lines.entries()) {
    const number = numberOf(LIST_ITEM.exec(plainText(runs)));
    if (number === undefined) continue;
    if (isOdd(number, before)) return { line, number, before };
    before = number;
  }
  return undefined;
}

function numberOf(item: RegExpExecArray | null): number | undefined {
  const number = item?.groups?.number;
  return number === undefined ? undefined : Number(number);
}

function isOdd(number: number | undefined, before: number): boolean {
  return number !== undefined && number !== 1 && number !== before + 1;
}

/** The runs of a line after so many characters of it. */
function withoutStart(line: PostLine, length: number): Text {
  let left = length;
  return line.flatMap((run) => {
    const text = run.text.slice(left);
    left = Math.max(0, left - run.text.length);
    return text === '' ? [] : [{ ...run, text }];
  });
}

function addItem(blocks: Block[], number: number | undefined, text: Text): void {
  const list = blocks.at(-1);
  if (list && goesOn(list, number)) {
    list.items.push(text);
    return;
  }
  blocks.push({
    kind: 'list',
    ordered: number !== undefined,
    ...(number !== undefined && number > 1 ? { start: number } : {}),
    items: [text],
  });
}

function goesOn(block: Block, number: number | undefined): block is ListBlock {
  if (block.kind !== 'list' || block.ordered !== (number !== undefined)) return false;
  if (block.items.length >= MOST_ITEMS) return false;
  return number === undefined || number === (block.start ?? 1) + block.items.length;
}
