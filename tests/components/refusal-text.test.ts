import { expect, it } from 'vitest';
import { refusalPlace } from '@/components/refusal-text';

const text = (key: string, ...values: string[]) => [key, ...values].join(' ');

it('the place of a refusal is its line or entry, and what shows which it is', () => {
  expect(refusalPlace({ reason: 'cut-off', line: 12, detail: 'smith2020' }, text)).toBe(
    'refusedLine 12 · smith2020',
  );
  expect(refusalPlace({ reason: 'wrong-field', entry: 3, detail: 'status' }, text)).toBe(
    'refusedEntry 3 · status',
  );
  expect(refusalPlace({ reason: 'empty' }, text)).toBe('');
});
