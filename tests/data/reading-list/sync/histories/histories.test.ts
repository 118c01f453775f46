import { expect, it } from 'vitest';
import { playHistory } from './history';
import { faultsOf } from './verdict';

/** All of them are played by `npm run sync-histories -- 10000`. */
const HISTORIES = 120;

it('two machines end with the same list, and lose nothing that was acknowledged', async () => {
  for (let seed = 1; seed <= HISTORIES; seed += 1) {
    expect(faultsOf(await playHistory(seed)), `history ${seed}`).toEqual([]);
  }
});
