/**
 * What a row of a list is, and where the list begins, told from the element that a listed mention
 * names. On arXiv a row is a `dt` and its `dd`, in its search a `li.arxiv-result`; on OpenReview it
 * is a `.note`, with the `li` around it where there is one. Rows of other markup are not known.
 */

/** All that shows one listed paper, in document order; never empty. */
export type ListRow = readonly [Element, ...Element[]];

const HEADINGS = 'h2, h3, h4, .panel:not(.note)'; // The last: OpenReview of 2017.

/** The row that `mentioned`, a listed mention's element, stands in; `undefined` in other markup. */
export function listRow(mentioned: Element): ListRow | undefined {
  const term = mentioned.closest('dt');
  if (term) return [term, ...descriptionOf(term)];
  const result = mentioned.closest('li.arxiv-result');
  if (result) return [result];
  const note = outermostNote(mentioned);
  const item = note?.parentElement?.localName === 'li' ? note.parentElement : note;
  return item ? [item] : undefined;
}

/**
 * The element that something about the list goes before, `row` being the first of the list. All
 * tabs of a venue are one list here.
 */
export function listStart([first]: ListRow): Element {
  return first.closest('.tab-content') ?? first.parentElement ?? first;
}

/** The headings inside lists (days, kinds of submission) that none of the rows `kept` is under. */
export function bareHeadings(rows: readonly ListRow[], kept: ReadonlySet<ListRow>): Element[] {
  const lists = new Set(rows.flatMap(([first]) => first.parentElement ?? []));
  const keptFirst = new Set([...kept].map(([first]) => first));
  return [...lists].flatMap((list) => bareHeadingsOf(list, keptFirst));
}

function bareHeadingsOf(list: Element, keptFirst: ReadonlySet<Element>): Element[] {
  const bare = new Set<Element>();
  let heading: Element | undefined;
  for (const child of list.children) {
    if (keptFirst.has(child) && heading) bare.delete(heading);
    if (!child.matches(HEADINGS)) continue;
    heading = child;
    bare.add(child);
  }
  return [...bare];
}

/** What follows a `dt` up to its `dd`, with what others may have put between the two. */
function descriptionOf(term: Element): Element[] {
  const parts: Element[] = [];
  for (let next = term.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.matches('dt, h2, h3, h4')) return [];
    parts.push(next);
    if (next.localName === 'dd') return parts;
  }
  return [];
}

/** A profile may wrap a note in another one. */
function outermostNote(mentioned: Element): Element | null {
  const note = mentioned.closest('.note');
  return note?.parentElement?.closest('.note') ?? note;
}
