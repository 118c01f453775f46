/**
 * Runs in a page of the extension's origin: fills its database and its gate with made-up summaries
 * by the extension's own code, so that the worker takes them for those it was built with.
 */
import { browser } from 'wxt/browser';
import { candidateOf } from '../../../data/match/candidate';
import { createGate } from '../../../data/match/create-gate';
import { GATE, packGate } from '../../../data/match/stored-gate';
import { createTitleIndex } from '../../../data/match/title-index';
import { createIndexBuilder } from '../../../data/search/index-builder';
import { openDatabase } from '../../../data/store/database';
import { madeUpSummary } from './made-up-papers';

/** A gate of so many papers stands open: each has a hash of its own, and no gate holds as many. */
const SURELY_OPEN = 70_000;

export interface FillScript {
  /** Empties what is there. */
  clear(): Promise<void>;
  /** Writes the summaries with these numbers, in one transaction. */
  write(from: number, to: number, bodyWords: number): Promise<void>;
  /** Begins to make and write the index and the gate of all these, signed with a version. */
  finish(count: number, version: string): void;
  /** What was made; `undefined` where it still takes a while. */
  filled(): Promise<Filled | undefined>;
}

/** Sizes in bytes, times in milliseconds. */
export interface Filled {
  keyBytes: number;
  blockBytes: number;
  /** As the extension's storage keeps it. */
  gateBytes: number;
  gateIsOpen: boolean;
  indexMs: number;
  termBytes: number;
  /** To make the search index and to write it. */
  termMs: number;
}

declare global {
  var fillScript: FillScript | undefined;
}

const database = openDatabase(() => undefined);

async function clear(): Promise<void> {
  const transaction = (await database).transaction(
    ['summaries', 'candidates', 'index', 'terms', 'metadata'],
    'readwrite',
  );
  await Promise.all([
    transaction.objectStore('summaries').clear(),
    transaction.objectStore('candidates').clear(),
    transaction.objectStore('index').clear(),
    transaction.objectStore('terms').clear(),
    transaction.objectStore('metadata').delete('dataset'),
  ]);
  await transaction.done;
}

const terms = createIndexBuilder();
let termMs = 0;

async function write(from: number, to: number, bodyWords: number): Promise<void> {
  const transaction = (await database).transaction(['summaries', 'candidates'], 'readwrite', {
    durability: 'relaxed',
  });
  const [summaries, candidates] = [
    transaction.objectStore('summaries'),
    transaction.objectStore('candidates'),
  ];
  const writes: Promise<unknown>[] = [];
  for (let number = from; number < to; number += 1) {
    const summary = madeUpSummary(number, bodyWords);
    writes.push(summaries.put(summary), candidates.put(candidateOf(summary), number));
    const started = performance.now();
    terms.add(number, summary);
    termMs += performance.now() - started;
  }
  await Promise.all([...writes, transaction.done]);
}

/** Writes the search index; gives its bytes. */
async function writeTerms(): Promise<number> {
  const started = performance.now();
  const records = [...terms.records()];
  const { store, done } = (await database).transaction('terms', 'readwrite');
  await Promise.all([...records.map(({ key, value }) => store.put(value, key)), done]);
  termMs += performance.now() - started;
  return records.reduce(
    (sum, { key, value }) =>
      sum + key.length + (value instanceof Uint8Array ? value : JSON.stringify(value)).length,
    0,
  );
}

async function makeIndex(count: number, version: string): Promise<Filled> {
  const candidates = Array.from({ length: count }, (_, n) => candidateOf(madeUpSummary(n, 0)));
  const started = performance.now();
  const { keys, blocks } = createTitleIndex(candidates);
  const indexMs = performance.now() - started;
  const termBytes = await writeTerms();
  const gate = packGate(version, createGate(candidates.slice(0, SURELY_OPEN)));
  const opened = await database;
  await opened.put('index', { part: 'keys', postings: keys });
  await opened.put('index', { part: 'blocks', postings: blocks });
  await opened.put('metadata', { name: 'dataset', value: { version, damagedLines: 0 } });
  await browser.storage.local.set({ [GATE]: gate });
  opened.close();
  return {
    keyBytes: keys.hashes.byteLength + keys.numbers.byteLength,
    blockBytes: blocks.hashes.byteLength + blocks.numbers.byteLength,
    gateBytes: JSON.stringify(gate).length,
    gateIsOpen: gate.hashes === undefined,
    indexMs,
    termBytes,
    termMs,
  };
}

/** No call from outside may take minutes. */
const A_WHILE_MS = 10_000;

let filling: Promise<Filled> | undefined;

globalThis.fillScript = {
  clear,
  write,
  finish(count, version) {
    filling = makeIndex(count, version);
  },
  filled: () =>
    Promise.race([
      filling,
      new Promise<undefined>((resolve) => setTimeout(resolve, A_WHILE_MS, undefined)),
    ]),
};
