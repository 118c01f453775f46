import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { ImportRead } from '@/data/reading-list/formats/import-read';
import { listFile } from '@/data/reading-list/formats/list-file';
import { planImport } from '@/data/reading-list/formats/plan-import';
import { readImport } from '@/data/reading-list/formats/read-import';
import { type SavedPaper, savedPaperSchema } from '@/data/reading-list/saved-paper';
import { generatedList } from './generated-entry';

const NOW = new Date('2026-11-25T12:00:00Z');
const BEFORE = '2026-01-01T00:00:00.000Z';

const read = (text: string) => readImport(new TextEncoder().encode(text), NOW);
const plan = async (text: string, list: SavedPaper[]) => planImport(await read(text), list, NOW);

/** An entry saved before, of a paper known by an arXiv id and a title. */
function saved(changes: Partial<SavedPaper> = {}): SavedPaper {
  return v.parse(savedPaperSchema, {
    key: 'arxiv:2301.08243',
    keys: ['arxiv:2301.08243', 'title:ongravel'],
    title: 'On Gravel',
    ids: { arxiv: '2301.08243' },
    status: 'to-read',
    tags: [],
    note: '',
    savedAt: BEFORE,
    updatedAt: BEFORE,
    changed: {},
    ...changes,
  });
}

const bib = (fields: string) => `@misc{k, ${fields}}`;

describe('a plan of an import', () => {
  it('adds what the list has not', async () => {
    const { adds, merges, writes } = await plan(bib('title={On Sand}, eprint={2301.00001}'), [
      saved(),
    ]);
    expect(adds.map(({ key, title }) => [key, title])).toEqual([['arxiv:2301.00001', 'On Sand']]);
    expect(merges).toEqual([]);
    expect(writes).toEqual(adds);
  });

  it('fills in what an entry lacks, adds tags and the note, and keeps what the reader has', async () => {
    const mine = saved({ status: 'read', tags: ['mine'], note: 'My note', venue: 'NeurIPS' });
    const { merges } = await plan(
      bib(
        'title={Gravel}, author={Stone, Ada}, year=2023, journal={Sand Letters}, readstatus={reading},' +
          'keywords={mine, theirs}, annote={Their note}, url={https://arxiv.org/abs/2301.08243v3}',
      ),
      [mine],
    );
    expect(merges.map(({ before }) => before)).toEqual([mine]);
    expect(merges[0]?.after).toMatchObject({
      key: mine.key,
      title: 'On Gravel',
      authors: ['Ada Stone'],
      year: 2023,
      venue: 'NeurIPS',
      status: 'read',
      tags: ['mine', 'theirs'],
      note: 'My note\n\nTheir note',
      savedAt: BEFORE,
      updatedAt: NOW.toISOString(),
      changed: { paper: NOW.toISOString(), tags: NOW.toISOString(), note: NOW.toISOString() },
    });
  });

  it('takes a status that the file says where the reader has said none', async () => {
    const { merges } = await plan(bib('eprint={2301.08243}, readstatus={read}'), [saved()]);
    expect(merges[0]?.after.status).toBe('read');
  });

  it('knows a paper by its title where no id says otherwise', async () => {
    const same = await plan(bib('title={On {Gravel}}, doi={10.1000/x}'), [saved()]);
    expect(same.merges[0]?.after.ids).toEqual({ arxiv: '2301.08243', doi: '10.1000/x' });
    const other = await plan(bib('title={On {Gravel}}, eprint={2301.00001}'), [saved()]);
    expect(other.adds).toHaveLength(1);
    expect(other.merges).toEqual([]);
  });

  it('leaves alone what the reader has set apart', async () => {
    const mine = saved({ apartFrom: ['doi:10.1000/x'] });
    const { adds } = await plan(bib('title={On Gravel}, doi={10.1000/x}'), [mine]);
    expect(adds).toHaveLength(1);
  });

  it('says of a file that has nothing new that nothing changes', async () => {
    const list = [saved({ tags: ['a'], note: 'Mine', year: 2023 })];
    const { unchanged, writes } = await plan(listFile(list, NOW), list);
    expect(unchanged).toEqual(list);
    expect(writes).toEqual([]);
  });

  it('takes a paper out of the trash that the file has', async () => {
    const { merges } = await plan('2301.08243', [saved({ deletedAt: BEFORE, note: 'Mine' })]);
    expect(merges[0]?.after.deletedAt).toBeUndefined();
    expect(merges[0]?.after.note).toBe('Mine');
  });

  it('does not delete what was deleted elsewhere', async () => {
    const file = listFile([saved({ deletedAt: BEFORE })], NOW);
    const { unchanged, writes } = await plan(file, [saved()]);
    expect(unchanged).toHaveLength(1);
    expect(writes).toEqual([]);
  });

  it('adds to the entry that shows a paper, not to one that was joined with it', async () => {
    const shown = saved();
    const joined = saved({
      key: 'doi:10.1000/x',
      keys: ['doi:10.1000/x'],
      ids: {},
      mergedInto: shown.key,
    });
    const { merges } = await plan(bib('doi={10.1000/x}, keywords={new}'), [joined, shown]);
    expect(merges.map(({ after }) => [after.key, after.tags])).toEqual([[shown.key, ['new']]]);
  });

  it('has one entry of a paper that is in the file twice', async () => {
    const { adds } = await plan(
      `${bib('eprint={2301.00001}, keywords={a}')}\n${bib('eprint={2301.00001}, keywords={b}')}`,
      [],
    );
    expect(adds.map(({ tags }) => tags)).toEqual([['a', 'b']]);
  });

  it('refuses another paper under the key of one that is there', async () => {
    const other = saved({ keys: ['arxiv:2301.00009'], ids: {}, title: '' });
    const mine = saved({ keys: ['arxiv:2301.08243'] });
    const { refused, writes } = await plan(listFile([other], NOW), [mine]);
    expect(refused).toEqual([{ reason: 'other-paper', entry: 1, detail: 'arxiv:2301.08243' }]);
    expect(writes).toEqual([]);
  });

  it('refuses what would be more than an entry can hold', async () => {
    const mine = saved({ note: 'a'.repeat(60_000) });
    const { refused, writes } = await plan(
      bib(`eprint={2301.08243}, annote={${'b'.repeat(60_000)}}`),
      [mine],
    );
    expect(refused).toEqual([{ reason: 'too-much', line: 1, detail: 'arxiv:2301.08243' }]);
    expect(writes).toEqual([]);
  });

  it('of the whole list into an empty one gives the list, and then changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(generatedList, async (list) => {
        const distinct = planImport(asRead(list), [], NOW).adds;
        const { adds } = await plan(listFile(distinct, NOW), []);
        expect(adds).toEqual(distinct);
        const again = await plan(listFile(adds, NOW), adds);
        expect(again.writes).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

function asRead(list: SavedPaper[]): ImportRead {
  return { kind: 'list', entries: list.map((entry) => ({ entry, place: {} })), refused: [] };
}
