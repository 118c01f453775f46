import { Fragment } from 'preact';
import type { Mention } from '@/data/mentions/related';
import { dashedParts, shownParts } from './RichText';
import { SummaryLink, type SummaryLinks } from './SummaryLink';

interface Props {
  text: string;
  /** The mentions in it, in order. */
  mentions: Mention[];
  links: SummaryLinks;
}

/** The words of a run with links in them. Lines break where they broke without. */
export function LinkedWords({ text, mentions, links }: Props) {
  const parts = dashedParts(text);
  return (
    <>
      {mentions.map(({ start, end, summary }, i) => (
        <Fragment key={start}>
          {shownParts(within(parts, mentions[i - 1]?.end ?? 0, start))}
          <SummaryLink summary={summary} links={links} title={summary.title}>
            {shownParts(within(parts, start, end))}
          </SummaryLink>
        </Fragment>
      ))}
      {shownParts(within(parts, mentions.at(-1)?.end ?? 0, text.length))}
    </>
  );
}

/** Of each part what is within these bounds of the whole text. */
function within(parts: string[], from: number, to: number): string[] {
  let at = 0;
  return parts.map((part) => {
    const start = at;
    at += part.length;
    return part.slice(Math.max(0, from - start), Math.max(0, to - start));
  });
}
