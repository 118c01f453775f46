/**
 * Plays random histories of two machines over one sync area and prints what they came to:
 * `npm run sync-histories -- 10000 [first seed]`.
 */
import { type Counts, playHistory } from './history';
import { faultsOf } from './verdict';

const [count = 10_000, first = 1] = process.argv.slice(2).map(Number);
const sum: Counts = { changes: 0, syncs: 0, interrupted: 0, asked: 0, spoilt: 0 };
let faulty = 0;
let longest = 0;

for (let seed = first; seed < first + count; seed += 1) {
  const history = await playHistory(seed);
  const faults = faultsOf(history);
  if (faults.length > 0) {
    faulty += 1;
    console.log(`history ${seed}: ${faults.join('; ')}`);
  }
  longest = Math.max(longest, history.settled ?? 0);
  sum.changes += history.counts.changes;
  sum.syncs += history.counts.syncs;
  sum.interrupted += history.counts.interrupted;
  sum.asked += history.counts.asked;
  sum.spoilt += history.counts.spoilt;
}
console.log(
  `${count} histories: ${sum.changes} changes, ${sum.syncs} syncs (${sum.interrupted} broken off, ` +
    `${sum.asked} asked first), ${sum.spoilt} items spoilt; at rest after at most ${longest} rounds`,
);
console.log(faulty === 0 ? 'all ended with the same list, nothing lost' : `${faulty} FAULTY`);
process.exitCode = faulty === 0 ? 0 : 1;
