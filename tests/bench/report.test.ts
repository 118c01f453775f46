import { describe, expect, it } from 'vitest';
import { withSection } from './report';
import { toMarkdown, toText } from './table';

describe('a section of the benchmarks', () => {
  const document = 'Before\n\n<!-- a -->\nold\n<!-- /a -->\n\n<!-- b -->\nkept\n<!-- /b -->\n';

  it('replaces its own lines and leaves all others', () => {
    expect(withSection(document, 'a', 'new')).toBe(
      'Before\n\n<!-- a -->\n\nnew\n\n<!-- /a -->\n\n<!-- b -->\nkept\n<!-- /b -->\n',
    );
  });

  it('is the same when it is written twice', () => {
    const once = withSection(document, 'b', 'new');
    expect(withSection(once, 'b', 'new')).toBe(once);
  });

  it('is appended to a document that has none', () => {
    expect(withSection('Before\n', 'c', 'new')).toBe(
      'Before\n\n<!-- c -->\n\nnew\n\n<!-- /c -->\n',
    );
  });
});

describe('a table', () => {
  const table = { title: 'T', head: ['kind', 'n'], rows: [['a|b', '1,000']] };

  it('is aligned in text, figures to the right', () => {
    expect(toText(table)).toBe('T\nkind      n\n----  -----\na|b   1,000');
  });

  it('keeps its columns in Markdown', () => {
    expect(toMarkdown(table)).toBe('### T\n\n| kind | n |\n|---|--:|\n| a\\|b | 1,000 |');
  });
});
