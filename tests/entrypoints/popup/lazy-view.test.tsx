// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/preact';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { lazyView } from '@/entrypoints/popup/lazy-view';
import { show } from '../../components/render';

const View = ({ text }: { text: string }) => <p role="note">{text}</p>;
const drawn = () => screen.queryAllByRole('note').map(({ textContent }) => textContent);

afterEach(() => {
  cleanup();
  render(null, document.body);
  vi.restoreAllMocks();
});

describe('a view that is loaded when it is shown', () => {
  it('draws nothing until its code is there, and is loaded once', async () => {
    const load = vi.fn(async () => View);
    const Lazy = lazyView(load);
    expect(load).not.toHaveBeenCalled();
    show(<Lazy text="one" />);
    expect(drawn()).toEqual([]);
    await vi.waitFor(() => expect(drawn()).toEqual(['one']));
    show(<Lazy text="two" />);
    expect(drawn()).toEqual(['one', 'two']);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is drawn where its code was on the way already', async () => {
    let arrive: (view: typeof View) => void = () => undefined;
    const Lazy = lazyView(
      () =>
        new Promise<typeof View>((resolve) => {
          arrive = resolve;
        }),
    );
    Lazy.load();
    // As in a browser: effects come after the paint, and the code before them.
    render(<Lazy text="one" />, document.body);
    arrive(View);
    await vi.waitFor(() => expect(drawn()).toEqual(['one']));
  });

  it('asks for its code after the paint, with effects, where nobody waits for it', async () => {
    const load = vi.fn(async () => View);
    const Lazy = lazyView(load, 'afterPaint');
    render(<Lazy text="one" />, document.body);
    expect(load).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(drawn()).toEqual(['one']));
  });

  it('is loaded again where that has failed', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const load = vi.fn(async () => View).mockRejectedValueOnce(new Error('no file'));
    const Lazy = lazyView(load);
    Lazy.load();
    await vi.waitFor(() => expect(console.error).toHaveBeenCalled());
    show(<Lazy text="one" />);
    await vi.waitFor(() => expect(drawn()).toEqual(['one']));
  });
});
