import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFile } from '@/data/reading-list/formats/list-file';
import { listSchemaText } from '../../../../scripts/list-schema/list-schema';

const NOW = new Date('2026-11-25T12:00:00Z');
const SCHEMA = join(import.meta.dirname, '../../../../docs/reading-list.schema.json');

describe('the file of the reading list', () => {
  it('names its format and version', () => {
    expect(JSON.parse(listFile([], NOW))).toEqual({
      format: 'concise-research-reading-list',
      version: 2,
      exportedAt: NOW.toISOString(),
      papers: [],
    });
  });

  it('is documented as it is', () => {
    expect(readFileSync(SCHEMA, 'utf8'), 'run `npm run list-schema`').toBe(listSchemaText());
  });
});
