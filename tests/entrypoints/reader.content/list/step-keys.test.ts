// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchStepKeys } from '@/entrypoints/reader.content/list/step-keys';

const onStep = vi.fn((_by: 1 | -1) => true);
let end: AbortController;
beforeEach(() => {
  end = new AbortController();
  watchStepKeys(onStep, end.signal);
});
afterEach(() => {
  end.abort();
  onStep.mockReset().mockReturnValue(true);
  document.body.replaceChildren();
});

function press(key: string, options: KeyboardEventInit = {}, target: EventTarget = document.body) {
  const init = { key, bubbles: true, composed: true, cancelable: true, ...options };
  const event = new KeyboardEvent('keydown', init);
  target.dispatchEvent(event);
  return event;
}

function put(html: string): Element {
  document.body.innerHTML = html;
  return document.querySelector('[data-here]') ?? document.body;
}

describe('the keys of the steps', () => {
  it.each([
    ['[', -1],
    [']', 1],
    ['х', -1],
    ['ъ', 1],
  ])('%s means %i, on either keyboard', (key, by) => {
    expect(press(key).defaultPrevented).toBe(true);
    expect(onStep.mock.calls).toEqual([[by]]);
  });

  it.each(['{', 'p', 'Х', 'ArrowDown'])('%s means nothing', (key) => {
    press(key);
    expect(onStep).not.toHaveBeenCalled();
  });

  it.each(['ctrlKey', 'altKey', 'metaKey', 'shiftKey'])('mean nothing with %s', (modifier) => {
    expect(press(']', { [modifier]: true }).defaultPrevented).toBe(false);
    expect(onStep).not.toHaveBeenCalled();
  });

  it.each([
    '<input data-here>',
    '<input type="search" data-here>',
    '<textarea data-here></textarea>',
    '<select data-here></select>',
    '<div contenteditable data-here></div>',
    '<div contenteditable="true"><p data-here>Text</p></div>',
    '<div contenteditable="plaintext-only" data-here></div>',
    '<div role="textbox" data-here></div>',
    '<some-editor data-here></some-editor>',
  ])('are letters in %s', (html) => {
    expect(press(']', {}, put(html)).defaultPrevented).toBe(false);
    expect(onStep).not.toHaveBeenCalled();
  });

  it.each([
    '<button data-here>Go</button>',
    '<a href="#" data-here>Go</a>',
    '<div contenteditable="false" data-here></div>',
  ])('are keys in %s', (html) => {
    press(']', {}, put(html));
    expect(onStep).toHaveBeenCalledOnce();
  });

  it('are letters in a field of an open shadow root, and keys on a button of one', () => {
    const root = put('<some-form data-here></some-form>').attachShadow({ mode: 'open' });
    root.innerHTML = '<input><button>Go</button>';
    press(']', {}, root.querySelector('input') ?? root);
    expect(onStep).not.toHaveBeenCalled();
    press(']', {}, root.querySelector('button') ?? root);
    expect(onStep).toHaveBeenCalledOnce();
  });

  it('are left to the page where it took them, and while a letter is composed', () => {
    const own = (event: Event) => event.preventDefault();
    document.body.addEventListener('keydown', own, { once: true });
    press(']');
    press(']', { isComposing: true });
    expect(onStep).not.toHaveBeenCalled();
  });

  it('are left to the page where there is nothing to step to, and at the end', () => {
    onStep.mockReturnValue(false);
    expect(press(']').defaultPrevented).toBe(false);
    end.abort();
    press(']');
    expect(onStep).toHaveBeenCalledOnce();
  });
});
