// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TagInput } from '@/components/library/TagInput';
import { show } from '../render';

afterEach(cleanup);

describe('the field for tags', () => {
  function field() {
    const on = { onTag: vi.fn(), onBack: vi.fn() };
    show(<TagInput label="Метка" known={['диффузия', 'дистилляция', '3d']} present={[]} {...on} />);
    const input = screen.getByRole('combobox', { name: 'Метка' });
    const type = (value: string) => fireEvent.input(input, { target: { value } });
    const press = (key: string) => fireEvent.keyDown(input, { key });
    const offered = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
    return { ...on, input, type, press, offered };
  }

  it('offers tags of the list that begin with what is typed', () => {
    const { type, offered, input } = field();
    expect(offered()).toEqual([]);
    type('ди');
    expect(offered()).toEqual(['диффузия', 'дистилляция']);
    expect(input.getAttribute('aria-expanded')).toBe('true');
    type('дист');
    expect(offered()).toEqual(['дистилляция']);
  });

  it('takes what was typed, or the one that an arrow leads to', () => {
    const { type, press, onTag, input } = field();
    type('ди');
    press('Enter');
    type('ди');
    press('ArrowDown');
    press('ArrowDown');
    const active = input.getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(active)?.textContent).toBe('дистилляция');
    press('Enter');
    expect(onTag.mock.calls).toEqual([['ди'], ['дистилляция']]);
    expect(input).toHaveProperty('value', '');
  });

  it('takes one that is pressed, and what was typed when it is left', () => {
    const { type, input, onTag } = field();
    type('3');
    fireEvent.click(screen.getByRole('option', { name: '3d' }));
    type('новая');
    fireEvent.blur(input);
    expect(onTag.mock.calls).toEqual([['3d'], ['новая']]);
  });

  it('offers nothing over what stands below once it has one, until it is asked for another', () => {
    const { type, press, input, offered } = field();
    fireEvent.focus(input);
    expect(offered()).toHaveLength(3);
    type('новая');
    press('Enter');
    expect(offered()).toEqual([]);
    fireEvent.click(input);
    expect(offered()).toHaveLength(3);
    fireEvent.click(screen.getByRole('option', { name: '3d' }));
    expect(offered()).toEqual([]);
    press('ArrowDown');
    expect(offered()).toHaveLength(3);
  });

  it('takes nothing for nothing', () => {
    const { type, press, input, onTag } = field();
    type('  ');
    press('Enter');
    fireEvent.blur(input);
    expect(onTag).not.toHaveBeenCalled();
  });

  it('asks for the last tag to go with Backspace, but only while it is empty', () => {
    const { type, press, onBack } = field();
    type('д');
    press('Backspace');
    expect(onBack).not.toHaveBeenCalled();
    type('');
    press('Backspace');
    expect(onBack).toHaveBeenCalledTimes(1);
  });
});
