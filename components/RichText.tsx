import type { ComponentChildren } from 'preact';
import type { Run, Text } from '@/data/summary';

/** What is shown of the words of a run, inside its style: the same words, perhaps with links. */
export type ShowWords = (run: Run) => ComponentChildren;

/** A text of a summary, its runs in their styles. Whatever they hold is shown as text. */
export function RichText({ text, words }: { text: Text; words?: ShowWords | undefined }) {
  return text.map((run, i) => <StyledRun key={i} run={run} words={words} />);
}

function StyledRun({ run, words }: { run: Run; words: ShowWords | undefined }) {
  let content = <>{words?.(run) ?? shownParts(dashedParts(run.text))}</>;
  if (run.code) content = <code>{content}</code>;
  if (run.italic) content = <em>{content}</em>;
  if (run.bold) content = <strong>{content}</strong>;
  if (run.href) content = <OutsideLink href={run.href}>{content}</OutsideLink>;
  return content;
}

/** In Russian no line begins with a dash: it stays with the word before it. */
const WORD_AND_DASH = /(\S{1,24} [-–—](?= ))/;

/** A text in parts of which each second one is not to be broken, the first one never. */
export function dashedParts(text: string): string[] {
  return text.split(WORD_AND_DASH);
}

export function shownParts(parts: string[]): ComponentChildren[] {
  return parts.map((part, i) =>
    i % 2 === 0 || part === '' ? (
      part
    ) : (
      <span key={i} class="whole">
        {part}
      </span>
    ),
  );
}

/** A link away from where the reader is, in a tab of its own. */
export function OutsideLink(props: { href: string; children: ComponentChildren }) {
  return (
    <a href={props.href} target="_blank" rel="noopener noreferrer">
      {props.children}
    </a>
  );
}
