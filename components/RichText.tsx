import type { Run, Text } from '@/data/summary';

/** A text of a summary, its runs in their styles. Whatever they hold is shown as text. */
export function RichText({ text }: { text: Text }) {
  return text.map((run, i) => <StyledRun key={i} run={run} />);
}

function StyledRun({ run }: { run: Run }) {
  let content = <>{wholeBeforeDashes(run.text)}</>;
  if (run.code) content = <code>{content}</code>;
  if (run.italic) content = <em>{content}</em>;
  if (run.bold) content = <strong>{content}</strong>;
  if (run.href) content = <OutsideLink href={run.href}>{content}</OutsideLink>;
  return content;
}

/** In Russian no line begins with a dash: it stays with the word before it. */
const WORD_AND_DASH = /(\S{1,24} [-–—](?= ))/;

function wholeBeforeDashes(text: string) {
  return text.split(WORD_AND_DASH).map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      <span key={i} class="whole">
        {part}
      </span>
    ),
  );
}

/** A link away from where the reader is, in a tab of its own. */
export function OutsideLink(props: { href: string; children: preact.ComponentChildren }) {
  return (
    <a href={props.href} target="_blank" rel="noopener noreferrer">
      {props.children}
    </a>
  );
}
