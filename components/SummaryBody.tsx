import type { Block } from '@/data/summary';
import { RichText, type ShowWords } from './RichText';

type ListBlock = Extract<Block, { kind: 'list' }>;

interface Props {
  body: Block[];
  /** How the words of a run are shown, where not just as they are. */
  words?: ShowWords | undefined;
}

/** The text of a summary: paragraphs and real lists, in Russian whatever the interface speaks. */
export function SummaryBody({ body, words }: Props) {
  return (
    <div class="summary-body" lang="ru">
      {body.map((block, i) =>
        block.kind === 'paragraph' ? (
          <p key={i}>
            <RichText text={block.text} words={words} />
          </p>
        ) : (
          <List key={i} list={block} words={words} nested={belongsToItem(body, i)} />
        ),
      )}
    </div>
  );
}

function List({
  list,
  words,
  nested,
}: Pick<Props, 'words'> & { list: ListBlock; nested: boolean }) {
  const items = list.items.map((item, i) => (
    <li key={i}>
      <RichText text={item} words={words} />
    </li>
  ));
  if (list.ordered) return <ol start={list.start ?? 1}>{items}</ol>;
  return <ul class={nested ? 'nested' : undefined}>{items}</ul>;
}

/** Dashes that follow a number at once say more of that item: they are set under it. */
function belongsToItem(body: Block[], i: number): boolean {
  const [before, block] = [body[i - 1], body[i]];
  return block?.kind === 'list' && !block.ordered && before?.kind === 'list' && before.ordered;
}
