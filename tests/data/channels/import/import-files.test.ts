import { describe, expect, it } from 'vitest';
import type { ChatReading } from '@/data/channels/import/chat-collector';
import { refusalOf } from '@/data/channels/import/import-error';
import { joinReading } from '@/data/posts/join-reading';
import { summaryLine } from '@/data/posts/summary-lines';
import { bundled } from '../../bundled';
import { numbered } from '../../posts/readings';
import { writeDesktopHtml, writeDesktopJson } from '../../posts/write-sources';
import { aFile, readAll, readChosen } from './read-files';

const TITLE = 'Concise Research';
const json = writeDesktopJson(numbered, TITLE);
const [early, late] = [numbered.slice(0, 10), numbered.slice(10)];
const first = aFile('messages.html', writeDesktopHtml(early, TITLE));
const second = aFile('messages2.html', writeDesktopHtml(late, TITLE));

const idsIn = (reading: ChatReading | undefined) =>
  joinReading([], reading?.reading ?? { posts: [], covered: [] }).map(({ id }) => id);
const ids = numbered.map(({ number }) => `c_research/${number}`);

async function refusal(work: Promise<unknown>) {
  try {
    await work;
  } catch (error) {
    return refusalOf(error)?.problem ?? error;
  }
  return 'none';
}

describe('a file that the browser can’t read', () => {
  const gone = new DOMException('could not be found', 'NotFoundError');
  const broken = () =>
    new ReadableStream<Uint8Array<ArrayBuffer>>({ start: (controller) => controller.error(gone) });

  it('is refused as such when it is chosen', async () => {
    const file = aFile('result.json', json);
    const beginning = Object.assign(new Blob(), { text: () => Promise.reject(gone) });
    expect(await refusal(readAll([Object.assign(file, { slice: () => beginning })]))).toBe(
      'not-read',
    );
  });

  it('is refused as such when it seems to be empty, as one that is gone does in Chromium', async () => {
    const file = aFile('result.json');
    expect(await refusal(readAll([file]))).toBe('not-an-export');
    expect(
      await refusal(readAll([Object.assign(file, { text: () => Promise.reject(gone) })])),
    ).toBe('not-read');
  });

  it('is refused as such when it was deleted meanwhile', async () => {
    const file = Object.assign(aFile('result.json', json), { stream: broken });
    expect(await refusal(readAll([file]))).toBe('not-read');
  });

  it('is refused as such though it is one of several pages', async () => {
    const page = Object.assign(aFile('messages2.html', 'x'), { stream: broken });
    expect(await refusal(readAll([first, page]))).toBe('not-read');
  });
});

describe('a JSON export', () => {
  it('of one chat is read under the name of the channel of its title', async () => {
    const { found, readings, progress } = await readAll([aFile('result.json', json)]);
    expect(found).toMatchObject([{ title: TITLE, proposal: 'c_research', certain: true }]);
    expect(idsIn(readings[0])).toEqual(ids);
    expect(readings[0]?.counts).toEqual({ posts: 21, summaries: 21, setAside: {} });
    expect(readings[0]?.reading.covered).toEqual([{ from: 30, to: 90 }]);
    const size = new Blob([json]).size;
    expect(progress.at(-1)).toEqual({ bytes: size, total: size, posts: 21, summaries: 21 });
  });

  const chat = (text: string, more: object) => ({ ...JSON.parse(text), ...more });
  const account = (...list: object[]) =>
    aFile('result.json', JSON.stringify({ about: 'All', chats: { about: 'x', list } }));
  const other = writeDesktopJson(early, 'Камни и графы');

  it('of an account gives its channels to choose from, and those that were chosen', async () => {
    const file = account(
      chat(other, { name: 'Anna', type: 'personal_chat', id: 1 }),
      chat(other, { id: 2 }),
      chat(json, { id: 3 }),
      chat(other, { name: 'Закрытый', type: 'private_channel', id: 4 }),
    );
    const { found, readings } = await readChosen([{ file, folder: '' }], (all) =>
      all
        .filter(({ place }) => place !== 2)
        .map(({ place, title, proposal }) => ({ place, title, name: proposal })),
    );
    expect(found).toMatchObject([
      { place: 1, title: 'Камни и графы', messages: 10, proposal: 'kamni_i_grafy', certain: false },
      { place: 2, title: TITLE, messages: 21, proposal: 'c_research', certain: true },
      { place: 3, title: 'Закрытый', messages: 10, proposal: '4', certain: true },
    ]);
    expect(readings.map(({ counts }) => counts.posts)).toEqual([10, 10]);
    expect(idsIn(readings[0])[0]).toBe('kamni_i_grafy/30');
    expect(idsIn(readings[1])[0]).toBe('4/30');
  });

  it('without a channel is refused', async () => {
    const file = account(chat(json, { type: 'personal_chat' }));
    expect(await refusal(readAll([file]))).toBe('no-channels');
  });

  it('deletes nothing where a message could not be read', async () => {
    const file = aFile('result.json', json.replace('"id": 36,', '"id": "x",'));
    const { readings } = await readAll([file]);
    expect(readings[0]?.reading.covered).toEqual([]);
    expect(readings[0]?.counts.setAside).toEqual({ damaged: 1 });
  });

  it.each([
    ['cut in the middle', json.slice(0, -100), 'cut-short'],
    ['without messages', '{"name":"Pebbles"}', 'not-an-export'],
    ['of brackets in brackets', `{"a":${'['.repeat(100_000)}`, 'too-large'],
    ['that is a picture', '\u0089PNG', 'not-an-export'],
    [
      'of one chat with others in it',
      `${json.slice(0, -2)}, "x": {"messages": [{"id": 1}]}}`,
      'several-chats',
    ],
    ['that is empty', '', 'not-an-export'],
  ])('%s is refused', async (_what, text, problem) => {
    expect(await refusal(readAll([aFile('result.json', text)]))).toBe(problem);
  });

  it('that is not UTF-8 is refused', async () => {
    const file = aFile('result.json', '{"name":"', new Uint8Array([0xff, 0xfe]), '"}');
    expect(await refusal(readAll([file]))).toBe('not-an-export');
  });
});

describe('an HTML export', () => {
  it('is read page after page, in whatever order they were chosen', async () => {
    const { found, readings, progress } = await readAll([second, first]);
    expect(found).toMatchObject([{ title: TITLE, proposal: 'c_research', certain: true }]);
    expect(idsIn(readings[0])).toEqual(ids);
    expect(readings[0]?.reading.covered).toEqual([{ from: 30, to: 90 }]);
    expect(progress.at(-1)?.bytes).toBe(first.size + second.size);
  });

  it('does not take for deleted what stands on pages that were not chosen', async () => {
    const third = aFile('messages3.html', writeDesktopHtml(late, TITLE));
    const { readings } = await readAll([first, third]);
    expect(readings[0]?.reading.covered).toEqual([
      { from: 30, to: 57 },
      { from: 60, to: 90 },
    ]);
  });

  it('is found in its folder among pictures', async () => {
    const folder = 'ChatExport/';
    const picture = { file: aFile('photo_1.jpg', 'x'), folder: 'ChatExport/photos/' };
    const { readings } = await readChosen(
      [picture, { file: second, folder }, { file: first, folder }],
      (found) => found.map((one) => ({ ...one, name: one.proposal })),
    );
    expect(readings[0]?.counts.posts).toBe(21);
  });

  it.each<[string, File[], string]>([
    [
      'a page of another chat',
      [first, aFile('messages2.html', writeDesktopHtml(late))],
      'another-channel',
    ],
    [
      'a page that is cut',
      [first, second.slice(0, 5_000)].map((part, i) => aFile(`messages${i || ''}.html`, part)),
      'cut-short',
    ],
    [
      'no page of an export',
      [aFile('page.html', '<html><body>Hello</body></html>')],
      'not-an-export',
    ],
    ['pictures only', [aFile('a.jpg', 'x'), aFile('b.jpg', 'x')], 'no-files'],
  ])('is refused with %s', async (_what, files, problem) => {
    expect(await refusal(readAll(files))).toBe(problem);
  });

  it('is refused with two exports at once', async () => {
    const work = readChosen(
      [
        { file: first, folder: 'a/' },
        { file: second, folder: 'b/' },
      ],
      () => [],
    );
    expect(await refusal(work)).toBe('several-chats');
  });
});

describe('a file of summaries', () => {
  it('is read under the name that it says', async () => {
    const file = aFile('c_research.jsonl', bundled.map(summaryLine).join(''));
    const { found, readings } = await readAll([file], [{ name: 'c_research', title: TITLE }]);
    expect(found).toMatchObject([{ title: TITLE, proposal: 'c_research', certain: true }]);
    expect(new Set(idsIn(readings[0]))).toEqual(new Set(bundled.map(({ id }) => id)));
  });

  it('is refused whole with a line that is none', async () => {
    const text = `${bundled.map(summaryLine).join('')}{"id":1}\n`;
    expect(await refusal(readAll([aFile('summaries.txt', text)]))).toBe('not-a-summary');
    expect(await refusal(readAll([aFile('empty.jsonl', '{}')]))).toBe('not-a-summary');
  });
});
