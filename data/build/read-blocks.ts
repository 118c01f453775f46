import type { Block } from '../summary';
import { Refusal } from './refusal';

/** A line of a source, with its number in the file, counted from 1. */
export interface SourceLine {
  number: number;
  text: string;
}

type ListBlock = Extract<Block, { kind: 'list' }>;

const LIST_ITEM = /^(?:(?<number>\d{1,3})\.|(?<dash>-)) +(?<text>\S.*)$/;

/**
 * The paragraphs and lists that the lines of a post's body make: each line is a paragraph unless
 * it begins with `1. ` or `- `. A numbered list may go on after a dashed one that stands between
 * its items; it then is a list of its own that starts where the first one stopped.
 *
 * @throws Refusal at a number that neither begins a list nor goes on with one
 */
export function readBlocks(lines: SourceLine[], file: string): Block[] {
  const blocks: Block[] = [];
  let lastNumber = 0;
  for (const line of lines) {
    if (line.text === '') continue;
    const item = LIST_ITEM.exec(line.text)?.groups;
    if (item?.text === undefined) {
      blocks.push({ kind: 'paragraph', text: [{ text: line.text }] });
      continue;
    }
    const number = item.number === undefined ? undefined : Number(item.number);
    if (number !== undefined) {
      if (number !== 1 && number !== lastNumber + 1) {
        throw new Refusal(file, line.number, `item ${number} follows item ${lastNumber} of a list`);
      }
      lastNumber = number;
    }
    addItem(blocks, number, item.text);
  }
  return blocks;
}

function addItem(blocks: Block[], number: number | undefined, text: string): void {
  const list = blocks.at(-1);
  if (list && goesOn(list, number)) {
    list.items.push([{ text }]);
    return;
  }
  blocks.push({
    kind: 'list',
    ordered: number !== undefined,
    ...(number !== undefined && number > 1 ? { start: number } : {}),
    items: [[{ text }]],
  });
}

function goesOn(block: Block, number: number | undefined): block is ListBlock {
  if (block.kind !== 'list' || block.ordered !== (number !== undefined)) return false;
  return number === undefined || number === (block.start ?? 1) + block.items.length;
}
