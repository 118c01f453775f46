// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AddChannel } from '@/components/channels/AddChannel';
import { show } from '../render';

afterEach(cleanup);

function field(added = true, asks = false) {
  const onAdd = vi.fn(async () => added);
  show(<AddChannel isKnown={(name) => name === 'c_research'} asks={asks} onAdd={onAdd} />);
  const input = screen.getByLabelText<HTMLInputElement>('Добавить канал');
  return {
    onAdd,
    input,
    type: (value: string) => fireEvent.input(input, { target: { value } }),
    send: () => act(async () => void fireEvent.click(screen.getByRole('button'))),
    said: () => screen.getByRole('status').textContent,
  };
}

describe('the field for another channel', () => {
  it('says at once which channel is meant, and that the browser will ask', () => {
    const { type, said } = field(true, true);
    expect(said()).toBe('');
    type('https://t.me/s/Pebbles?before=12');
    expect(said()).toMatch(/^Канал @pebbles\..*спросит/);
  });

  it.each([
    ['https://t.me/+AbCdEf', 'закрытого'],
    ['https://arxiv.org/abs/2301.08243', 'не адрес'],
    ['камешки', 'латинские'],
    ['@c_research', 'уже есть'],
  ])('says at once that «%s» is none, and takes nothing', async (value, word) => {
    const { type, said, input, send, onAdd } = field();
    type(value);
    expect(said()).toContain(word);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    await send();
    expect(onAdd).not.toHaveBeenCalled();
  });

  it.each([
    ['', 'Введите'],
    ['pe', 'не закончено'],
  ])('says nothing of «%s» before it is sent', async (value, word) => {
    const { type, said, send, onAdd } = field();
    type(value);
    expect(said()).toBe('');
    await send();
    expect(said()).toContain(word);
    expect(onAdd).not.toHaveBeenCalled();
    type('peb');
    expect(said()).toBe('');
  });

  it('gives the name and is empty again; what was not added stays', async () => {
    const taken = field();
    taken.type('t.me/Pebbles');
    await taken.send();
    expect(taken.onAdd.mock.calls).toEqual([['pebbles']]);
    expect(taken.input.value).toBe('');
    cleanup();
    const refused = field(false);
    refused.type('pebbles');
    await refused.send();
    expect(refused.input.value).toBe('pebbles');
  });
});
