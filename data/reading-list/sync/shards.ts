/**
 * The items of the sync area that hold the list. An entry is always in the same one, so that a
 * change writes one item; entries in one item are compressed together.
 */
import * as v from 'valibot';
import { hash32 } from '../../match/hash';
import type { LookUpKey } from '../../match/keys';
import { codeEntry, decodeEntry } from './code-entry';
import { codedEntrySchema } from './coded-entry';
import { deflated, inflated } from './deflate';
import { mergeInto, type Replicas } from './merge';
import { by } from './register';
import type { Replica } from './replica';

/** So few that entries compress well together, so many that none of them is full before the area. */
export const SHARDS = 20;
const FORMAT = 1;
/** No item of ours holds more bytes of text than this: what does is not read, and not written. */
const LONGEST_TEXT = 100_000;

export function isTooLong(text: string): boolean {
  // No character takes more than three: most texts need no counting.
  return text.length * 3 > LONGEST_TEXT && new TextEncoder().encode(text).length > LONGEST_TEXT;
}

export function shardOf(key: LookUpKey): string {
  return `list-${hash32(key) % SHARDS}`;
}

export const SHARD_NAMES = Array.from({ length: SHARDS }, (_, i) => `list-${i}`);

/** The text of an item that holds these: equal for equal entries. */
export function shardText(replicas: Iterable<Replica>): string {
  const entries = [...replicas].map(codeEntry).sort(by(({ k }) => k));
  return entries.length === 0 ? '' : JSON.stringify(entries);
}

/** An item's value: the format's number and the compressed text in base64, which JSON leaves as it is. */
export async function packed(text: string): Promise<string> {
  return remembered(values, text, async () => `${FORMAT} ${await deflated(text)}`);
}

/** Of most items nothing has changed since they were last read or written. */
const values = new Map<string, string>();
const texts = new Map<string, string | undefined>();

async function remembered<Value>(
  known: Map<string, Value>,
  name: string,
  work: () => Promise<Value>,
): Promise<Value> {
  const found = known.get(name) ?? (await work());
  if (known.size > 4 * SHARDS) known.clear();
  known.set(name, found);
  return found;
}

/** What a sync area holds. */
export interface ReadArea {
  replicas: Replicas;
  /** The text of each item that could be read. */
  texts: Map<string, string>;
  /** Items and entries that are not what we write: nothing of them is used. */
  damaged: number;
  /** A later version of the extension wrote there: this one must not. */
  newer: boolean;
}

/** @param items all of a sync area, whoever wrote them */
export async function readArea(items: Record<string, unknown>): Promise<ReadArea> {
  const area: ReadArea = { replicas: new Map(), texts: new Map(), damaged: 0, newer: false };
  for (const name of SHARD_NAMES) {
    const value = items[name];
    if (value === undefined) continue;
    if (typeof value === 'string' && Number.parseInt(value, 10) > FORMAT) area.newer = true;
    else await readShard(area, name, value);
  }
  return area;
}

async function readShard(area: ReadArea, name: string, value: unknown): Promise<void> {
  const text = await unpacked(value);
  const list = text === undefined ? undefined : v.safeParse(shardSchema, text);
  if (text === undefined || !list?.success) {
    area.damaged += 1;
    return;
  }
  const entries = list.output.map((entry) => v.safeParse(codedEntrySchema, entry));
  const damaged = entries.filter(({ success }) => !success).length;
  area.damaged += damaged;
  if (damaged === 0) area.texts.set(name, text);
  for (const { success, output } of entries) {
    if (!success) continue;
    mergeInto(area.replicas, decodeEntry(output));
  }
}

const shardSchema = v.pipe(v.string(), v.parseJson(), v.array(v.unknown()));

async function unpacked(value: unknown): Promise<string | undefined> {
  if (typeof value !== 'string' || value.length > 10_000) return undefined;
  if (!value.startsWith(`${FORMAT} `)) return undefined;
  return remembered(texts, value, () => inflated(value.slice(2), LONGEST_TEXT));
}
