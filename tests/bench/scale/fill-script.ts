/**
 * Runs in a page of the extension's origin: fills its database and its gate with made-up summaries
 * by the extension's own code, so that the worker takes them for those it was built with.
 */
import { browser } from 'wxt/browser';
import { buildTitleIndex } from '../../../data/match/build-title-index';
import { type Candidate, candidateOf } from '../../../data/match/candidate';
import { createGate } from '../../../data/match/create-gate';
import { GATE, packGate } from '../../../data/match/stored-gate';
import { openDatabase } from '../../../data/store/database';
import { indexParts } from '../../../data/store/index-parts';
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
}

declare global {
  var fillScript: FillScript | undefined;
}

const database = openDatabase(() => undefined);

async function clear(): Promise<void> {
  const transaction = (await database).transaction(
    ['summaries', 'candidates', 'index', 'metadata'],
    'readwrite',
  );
  await Promise.all([
    transaction.objectStore('summaries').clear(),
    transaction.objectStore('candidates').clear(),
    transaction.objectStore('index').clear(),
    transaction.objectStore('metadata').delete('dataset'),
  ]);
  await transaction.done;
}

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
  }
  await Promise.all([...writes, transaction.done]);
}

/** So many papers are in memory while the index is made. */
const AT_ONCE = 10_000;

function candidates(from: number, to: number): Candidate[] {
  return Array.from({ length: to - from }, (_, n) => candidateOf(madeUpSummary(from + n, 0)));
}

async function makeIndex(count: number, version: string): Promise<Filled> {
  const builder = buildTitleIndex();
  let indexMs = 0;
  for (let from = 0; from < count; from += AT_ONCE) {
    const papers = candidates(from, Math.min(count, from + AT_ONCE));
    const started = performance.now();
    for (const paper of papers) builder.add(paper);
    indexMs += performance.now() - started;
  }
  const gate = packGate(version, createGate(candidates(0, Math.min(count, SURELY_OPEN))));
  const opened = await database;
  const bytes = { keys: 0, blocks: 0 };
  const started = performance.now();
  for (const part of indexParts(builder.finish())) {
    await opened.put('index', part);
    const { hashes, numbers } = part.postings;
    bytes[part.part[0]] += hashes.byteLength + numbers.byteLength;
  }
  indexMs += performance.now() - started;
  await opened.put('metadata', { name: 'dataset', value: { version, damagedLines: 0 } });
  await browser.storage.local.set({ [GATE]: gate });
  opened.close();
  return {
    keyBytes: bytes.keys,
    blockBytes: bytes.blocks,
    gateBytes: JSON.stringify(gate).length,
    gateIsOpen: gate.hashes === undefined,
    indexMs,
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
