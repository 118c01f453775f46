// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { fragmentTarget } from '@/entrypoints/reader.content/list/fragment-target';

beforeEach(() => {
  document.body.innerHTML = `<p id="пятая">5</p><a name="item6">6</a><p id="100%">100</p>
    <p id="a%20b">encoded as it stands</p>`;
});

describe('what a fragment leads to', () => {
  it.each([
    ['#item6', '6'],
    ['#%D0%BF%D1%8F%D1%82%D0%B0%D1%8F', '5'],
    ['#100%', '100'],
    ['#a%20b', 'encoded as it stands'],
  ])('%s: what has that id or name', (fragment, text) => {
    expect(fragmentTarget(fragment)?.textContent).toBe(text);
  });

  it.each(['', '#', '#nothing', '#%E0%A4%A', '#%'])('«%s»: nothing', (fragment) => {
    expect(fragmentTarget(fragment)).toBeUndefined();
  });
});
