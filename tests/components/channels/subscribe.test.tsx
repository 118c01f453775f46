// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Subscribe, type SubscribeState } from '@/components/channels/Subscribe';
import { show } from '../render';

afterEach(cleanup);

const field = () => screen.getByRole('textbox');
const said = () => screen.getByRole('status').textContent;
const type = (value: string) => fireEvent.input(field(), { target: { value } });

function asked(state: SubscribeState): void {
  const subscribe = (now?: SubscribeState) => <Subscribe state={now} onSubscribe={vi.fn()} />;
  const { again } = show(subscribe());
  type('files.example');
  fireEvent.click(screen.getByRole('button'));
  again(subscribe(state));
}

describe('a subscription', () => {
  it('says why an address was refused, until another one is typed', () => {
    asked({ stage: 'refused', problem: 'not-an-address' });
    expect(said()).toMatch(/https/);
    expect(field().ariaInvalid ?? field().getAttribute('aria-invalid')).toBe('true');
    type('https://files.example/channel.jsonl');
    expect(said()).toBe('');
    expect(field().getAttribute('aria-invalid')).toBeNull();
  });

  it('goes on being told of while another address is typed', () => {
    asked({ stage: 'subscribed', name: 'pebbles', summaries: 3 });
    type('https://files.example/another.jsonl');
    expect(said()).toMatch(/pebbles/);
  });
});
