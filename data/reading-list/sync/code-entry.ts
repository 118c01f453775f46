import * as v from 'valibot';
import { idKeys, type LookUpKey, titleLookUpKey } from '../../match/keys';
import type { PaperIds } from '../../summary';
import { savedPaperSchema } from '../saved-paper';
import type { CodedEntry } from './coded-entry';
import { FACTS_HERE, type Facts, type Replica } from './replica';
import { sortedKeys } from './sorted-keys';

const STATUSES = ['to-read', 'reading', 'read'] as const;
/** What is left out of the facts, by how much of them is here. */
const FACTS_OUT = { ids: 'T', title: 'A', all: '' };

/** A replica as it travels: without what is empty, and without what follows from the rest. */
export function codeEntry(replica: Replica): CodedEntry {
  const { key, tags, note, before } = replica;
  const { savedAt, deletedAt } = replica.kept.value;
  const status = STATUSES.indexOf(replica.status.value);
  const { mergedInto, apartFrom } = replica.identity.value;
  return {
    k: key,
    s: savedAt,
    ...(deletedAt === undefined ? {} : { d: deletedAt - savedAt }),
    ...codedChanges(replica),
    ...(status === 1 || status === 2 ? { r: status } : {}),
    ...(mergedInto && { m: mergedInto }),
    ...(apartFrom && { f: apartFrom }),
    ...(before.value && { b: before.value }),
    ...(tags.value?.length ? { t: tags.value } : {}),
    ...(note.value ? { n: note.value } : {}),
    ...codedFacts(replica),
    ...codedAbsence(replica),
  };
}

function changeTimes({ status, tags, note, kept, paper, identity }: Replica) {
  return [status, tags, note, kept, paper, identity].map(({ at }) => at);
}
/** The place of `kept` among them: that it was saved is a change of it. */
const KEPT = 3;

function codedChanges(replica: Replica): Pick<CodedEntry, 'c'> {
  const { savedAt } = replica.kept.value;
  const c = changeTimes(replica).map((at) => (at === 0 ? null : at - savedAt));
  return c.every((since, i) => since === (i === KEPT ? 0 : null)) ? {} : { c };
}

function codedFacts({ key, keys, paper }: Replica) {
  const { here, facts } = paper.value;
  const implied = impliedKeys(key, facts);
  const others = keys.filter(
    (one) => !implied.includes(one) && !(here === 'ids' && one.startsWith('title:')),
  );
  return {
    ...(others.length > 0 ? { K: others } : {}),
    ...(sameIds(facts.ids, idsOfKey(key)) ? {} : { i: facts.ids }),
    ...(facts.summary && { S: facts.summary }),
    ...(facts.title && { T: facts.title }),
    ...(facts.authors && { A: facts.authors }),
    ...(facts.year && { y: facts.year }),
    ...(facts.venue && { v: facts.venue }),
    ...(facts.address && { u: facts.address }),
  };
}

function codedAbsence({ tags, note, before, paper }: Replica): Pick<CodedEntry, 'o'> {
  const noTags = tags.value === undefined ? 't' : '';
  const noNote = note.value === undefined ? 'n' : '';
  const noBefore = before.value === undefined ? 'b' : '';
  const o = `${noTags}${noNote}${noBefore}${FACTS_OUT[paper.value.here]}`;
  return o === '' ? {} : { o };
}

/** The replica that was coded. */
export function decodeEntry(coded: CodedEntry): Replica {
  const { k: key, s: savedAt, d, o = '' } = coded;
  const at = (i: number) => {
    const since = coded.c ? coded.c[i] : i === KEPT ? 0 : null;
    return since == null ? 0 : savedAt + since;
  };
  const facts = decodedFacts(coded);
  const here = FACTS_HERE.find((part) => FACTS_OUT[part] !== '' && o.endsWith(FACTS_OUT[part]));
  return {
    key,
    keys: sortedKeys(key, [...impliedKeys(key, facts), ...(coded.K ?? [])]),
    status: { at: at(0), value: STATUSES[coded.r ?? 0] ?? 'to-read' },
    tags: { at: at(1), value: o.includes('t') ? undefined : (coded.t ?? []) },
    note: { at: at(2), value: o.includes('n') ? undefined : (coded.n ?? '') },
    kept: {
      at: at(KEPT),
      value: { savedAt, ...(d === undefined ? {} : { deletedAt: savedAt + d }) },
    },
    paper: {
      at: at(4),
      value: { named: here === 'ids' || facts.title !== '', here: here ?? 'all', facts },
    },
    identity: {
      at: at(5),
      value: { ...(coded.m && { mergedInto: coded.m }), ...(coded.f && { apartFrom: coded.f }) },
    },
    before: { at: at(5), value: o.includes('b') ? undefined : (coded.b ?? null) },
  };
}

function decodedFacts({ k, i, T, S, A, y, v: venue, u }: CodedEntry): Facts {
  return {
    title: T ?? '',
    ids: i ?? idsOfKey(k),
    ...(S && { summary: S }),
    ...(A && { authors: A }),
    ...(y && { year: y }),
    ...(venue && { venue }),
    ...(u && { address: u }),
  };
}

/** The keys that an entry has by its key, its ids and its title. */
function impliedKeys(key: LookUpKey, { ids, title }: Facts): LookUpKey[] {
  const titleKey = titleLookUpKey(title);
  return [key, ...idKeys({ ids }), ...(titleKey ? [titleKey] : [])];
}

function idsOfKey(key: LookUpKey): PaperIds {
  const at = key.indexOf(':');
  const ids = v.safeParse(savedPaperSchema.entries.ids, { [key.slice(0, at)]: key.slice(at + 1) });
  return ids.success ? ids.output : {};
}

function sameIds(a: PaperIds, b: PaperIds): boolean {
  return a.arxiv === b.arxiv && a.openreview === b.openreview && a.doi === b.doi;
}
