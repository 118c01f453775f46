// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { FillingLine } from '@/components/FillingLine';
import { show } from './render';

afterEach(cleanup);

const filling = { version: '1', stage: 'reading', done: 120_000, total: 1_000_000 } as const;
const shown = () => screen.queryByText(/^Готовим/)?.textContent?.replaceAll(/\s/g, ' ');

describe('the line of a filling that takes long', () => {
  it('says how many of how many summaries are ready, and then how many can be found', () => {
    const { again } = show(<FillingLine filling={filling} />);
    expect(shown()).toBe('Готовим разборы: 120 000 из 1 000 000');
    again(<FillingLine filling={{ ...filling, stage: 'indexing' }} />);
    expect(shown()).toBe('Готовим поиск по разборам: 120 000 из 1 000 000');
  });

  it('is not there where nothing is being filled, and where that has failed', () => {
    const { again } = show(<FillingLine filling={undefined} />);
    expect(shown()).toBeUndefined();
    again(<FillingLine filling={{ ...filling, problem: 'summaries-no-room' }} />);
    expect(shown()).toBeUndefined();
  });
});
