import type { Block, Run, Summary, Text } from './summary';

/** The characters of a text without its styles and links. */
export function plainText(text: Text): string {
  return text.map((run) => run.text).join('');
}

/** The texts of all paragraphs and items, in order. */
export function textsOf(body: Block[]): Text[] {
  return body.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.items));
}

/** The runs of all texts, in order. */
export function runsOf(body: Block[]): Run[] {
  return textsOf(body).flat();
}

/**
 * The lines of a block as a post writes them: a paragraph is one line; an item of a list begins
 * with its number or a dash.
 */
export function blockLines(block: Block): string[] {
  if (block.kind === 'paragraph') return [plainText(block.text)];
  const first = block.start ?? 1;
  return block.items.map(
    (item, i) => `${block.ordered ? `${first + i}.` : '-'} ${plainText(item)}`,
  );
}

/** The post back from its record, a line for each line of text; blank lines are not kept. */
export function postText(summary: Summary): string {
  const note = summary.note && ('venue' in summary.note ? summary.note.venue : summary.note.alias);
  const reactions = summary.reactions?.map(({ emoji, count }) => `${emoji}${count}`).join('');
  return [summary.title, note, ...summary.body.flatMap(blockLines), reactions]
    .filter((line) => line !== undefined)
    .join('\n');
}
