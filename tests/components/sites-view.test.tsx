// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NothingHere } from '@/components/NothingHere';
import { SitesView } from '@/components/SitesView';
import { SwitchOnHere } from '@/components/SwitchOnHere';
import { show } from './render';

afterEach(cleanup);

const off = { name: 'PMLR', origins: ['https://proceedings.mlr.press/*'], on: false };
const on = { name: 'dblp', origins: ['https://dblp.org/*'], on: true };
const other = { name: 'journal.example', origins: ['https://journal.example/*'], on: true };

function showSites(others = [other], refused = false) {
  const onSwitch = vi.fn();
  show(<SitesView sites={[off, on]} others={others} refused={refused} onSwitch={onSwitch} />);
  return onSwitch;
}

describe('the settings of sites', () => {
  it('have a switch for each, with its hosts, as the browser has it', () => {
    showSites();
    const shown = screen.getAllByRole<HTMLInputElement>('checkbox');
    expect(shown.map(({ checked }) => checked)).toEqual([false, true, true]);
    expect(shown.map(({ labels }) => labels?.[0]?.textContent)).toEqual([
      'PMLRproceedings.mlr.press',
      'dblpdblp.org',
      'journal.example',
    ]);
  });

  it('ask for what was pressed, and show it only once it is so', () => {
    const onSwitch = showSites();
    const [first, second] = screen.getAllByRole<HTMLInputElement>('checkbox');
    for (const box of [first, second]) if (box) fireEvent.click(box);
    expect(onSwitch.mock.calls).toEqual([
      [off, true],
      [on, false],
    ]);
    expect([first?.checked, second?.checked]).toEqual([false, true]);
  });

  it('tell once that the browser refused, and of other pages only where there are some', () => {
    showSites([], true);
    expect(screen.getByRole('status').textContent).toContain('Без разрешения');
    expect(screen.getAllByRole('heading')).toHaveLength(1);
  });
});

describe('the offer on a page without a summary', () => {
  const offer = (isOn: boolean, onSwitchOn = vi.fn()) =>
    show(
      <NothingHere offer={<SwitchOnHere site="dblp" on={isOn} onSwitchOn={onSwitchOn} />}>
        <p>search</p>
      </NothingHere>,
    );

  it('names the site and asks when it is pressed', () => {
    const onSwitchOn = vi.fn();
    offer(false, onSwitchOn);
    expect(screen.getByRole('status').textContent).toContain('dblp');
    fireEvent.click(screen.getByRole('button', { name: 'Включить здесь' }));
    expect(onSwitchOn).toHaveBeenCalledOnce();
  });

  it('is done with once it is on', () => {
    offer(true);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('status').textContent).toContain('Включено');
  });
});
