import { expect, it } from 'vitest';
import { chosenName } from '@/data/channels/import/chosen-name';

it.each([
  ['pebbles', 'pebbles'],
  [' @Pebbles ', 'pebbles'],
  ['https://t.me/s/Pebbles/7?single', 'pebbles'],
  ['1234', '1234'],
  ['ml', 'ml'],
  ['_x_', '_x_'],
  ['', undefined],
  ['камни', undefined],
  ['a b', undefined],
  ['https://example.com/pebbles', undefined],
  ['x'.repeat(65), undefined],
])('the name that a reader gives as %j is %j', (text, name) => {
  expect(chosenName(text)).toBe(name);
});
