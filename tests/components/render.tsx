/** Components rendered with the Russian texts, and what they are shown. */
import { render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import * as v from 'valibot';
import { TextContext, type Translate } from '@/components/text';
import { type Summary, summarySchema } from '@/data/summary';
import ru from '@/locales/ru.json';

const translate: Translate = (key, ...values) =>
  ru[key].replaceAll(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? '');

export function show(children: ComponentChildren) {
  const inTexts = (content: ComponentChildren) => (
    <TextContext.Provider value={translate}>{content}</TextContext.Provider>
  );
  const view = render(inTexts(children));
  return { ...view, again: (changed: ComponentChildren) => view.rerender(inTexts(changed)) };
}

/** A made-up summary, with what a test wants different. */
export function aSummary(changes: Record<string, unknown> = {}): Summary {
  return v.parse(summarySchema, {
    id: 'c_research/on-pebbles',
    channel: 'c_research',
    title: 'On Pebbles',
    body: [{ kind: 'paragraph', text: [{ text: 'Про камешки.' }] }],
    paper: { title: 'On Pebbles', otherTitles: [], openreviewIds: [], arxivId: '2607.00001' },
    ...changes,
  });
}
